/** Port of OpenSearch's REST interface. */
export const httpPort = 9200;
