export { childrenOf, groupingOf, parsePromql, selectorOf, unquote, type Matcher, type Promql, type Selector } from "./parse-promql.ts";
export { replaceSeries, seriesOf, type SeriesUse } from "./series-use.ts";
