import type { Rule } from "./rule.ts";

export const hostsInDomain: Rule = {
  name: "hosts-in-domain",
  summary: "every name that is reached from outside lies in the domain, so a slip in one of them does not go unseen",
  fix: "correct the name, or `domain`",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const { domain, hosts, remoteWrite } = cluster.values;
      const names = [
        ...Object.entries(hosts).map(([key, name]) => [`hosts.${key}`, name] as const),
        ["remoteWrite.host", remoteWrite.host] as const,
      ];
      const outside = names.filter(([, name]) => !name.endsWith(`.${domain}`));
      // Where none lies in it, the domain is the one that is wrong.
      const isDomainWrong = outside.length === names.length;
      const places = outside.map(([path]) => ({ cluster, path }));
      if (isDomainWrong)
        report([{ cluster, path: "domain" }, ...places], {
          message: `none of the hosts' names ends in .${domain}`,
          hint: "correct `domain`, or the names",
        });
      else
        for (const [path, name] of outside)
          report(
            [
              { cluster, path },
              { cluster, path: "domain" },
            ],
            {
              message: `${name} is not a name in ${domain}`,
              hint: `end it in .${domain}`,
            },
          );
    }
  },
};
