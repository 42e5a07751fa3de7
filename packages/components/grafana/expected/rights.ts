import { follows, is, type ArgumentRule, type SettingRight, type SettingRights } from "../../src/expected/argument-rule.ts";
import { hasTeams } from "../../src/expected/teams.ts";

function to(who: string, may: string, rule: ArgumentRule): SettingRight {
  return { ...rule, who, may };
}

const stranger = "who has no login";
const user = "a user";
const administrator = "Grafana's administrator";

/** Grafana's own sections that are about where it runs and whom it asks, not about who may do what. */
const otherSections = ["SERVER", "ANALYTICS", "NEWS", "PATHS", "LOG", "PLUGINS_PREINSTALL", "PLUGINS_PUBLIC_KEY"];

/**
 * What Grafana's settings let people do, by the documentation of its configuration. Whatever is no row stays at its default:
 * login providers, the proxy's header, JWT and LDAP are off, and nobody but the administrator makes organizations.
 */
export const grafanaRights: SettingRights = {
  mayGive: new RegExp(`^GF_(?!(?:${otherSections.join("|")})_)`),
  rows: [
    to(stranger, "nothing", is("GF_AUTH_ANONYMOUS_ENABLED", "false", "figures of tenants are for those who were let in")),
    to(stranger, "not become a user", is("GF_USERS_ALLOW_SIGN_UP", "false", "an administrator makes users")),
    to(
      stranger,
      "not read a dashboard by its public link",
      is("GF_PUBLIC_DASHBOARDS_ENABLED", "false", "it is on by default, and any editor could let everybody ask his datasource"),
    ),
    to(
      stranger,
      "not read a snapshot by its link",
      is("GF_SNAPSHOTS_ENABLED", "false", "they are on by default, and hold figures that are read without a login"),
    ),
    to(user, "not publish a snapshot outside", is("GF_SNAPSHOTS_EXTERNAL_ENABLED", "false", "figures stay where they are")),
    to(
      user,
      "see nothing of the main organization before it has a role, where there are teams; read its dashboards where there are none",
      follows(
        "GF_USERS_AUTO_ASSIGN_ORG_ROLE",
        ({ fleet }) => (hasTeams(fleet.clusters) ? ["None"] : []),
        "a new user sees nothing of other teams until it has a role; without teams there is nothing to keep apart",
      ),
    ),
    to(user, "keep a session by TLS alone", is("GF_SECURITY_COOKIE_SECURE", "true", "who listens must not take it over")),
    to(user, "come back by TLS alone", is("GF_SECURITY_STRICT_TRANSPORT_SECURITY", "true", "browsers stay with TLS")),
    to(user, "stay unknown outside", is("GF_SECURITY_DISABLE_GRAVATAR", "true", "names of people go nowhere")),
    to(
      administrator,
      "everything but what files provision",
      is("GF_SECURITY_ADMIN_USER__FILE", "/etc/grafana/secrets/admin/username", "the administrator comes from a Secret"),
    ),
    to(
      administrator,
      "log in with a password of the installation's own",
      is("GF_SECURITY_ADMIN_PASSWORD__FILE", "/etc/grafana/secrets/admin/password", "the default is known to everybody"),
    ),
    to(administrator, "not install plugins", is("GF_PLUGINS_PLUGIN_ADMIN_ENABLED", "false", "plugins come with the image alone")),
  ],
};
