import { rolesOf } from '#domain/capacity/capacity.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Rule } from './rule.ts';
import { knownIds, quoted } from './wording.ts';

/** Who asks for a role of a team asks for one that it has. */
export const teamRoleUnknown: Rule = {
  id: 'team-role-unknown',
  severity: 'warning',
  title: { en: 'Teams have the roles that are asked of them', de: 'Teams haben die Rollen, die von ihnen verlangt werden' },
  why: {
    en: 'Demand for a role that the team does not have meets no capacity: it counts as missing in full, and the people who are meant look free.',
    de: 'Bedarf an einer Rolle, die das Team nicht hat, trifft auf keine Kapazität: Er fehlt in voller Höhe, und die Leute, die gemeint sind, scheinen frei zu sein.',
  },
  remedy: {
    en: 'Name a role that stands under `roles` or `capacity` of the team, name the team that has the role, or add the role to the team. Without `role`, anybody of the team is meant.',
    de: 'Nennen Sie eine Rolle, die unter `roles` oder `capacity` des Teams steht, das Team, das die Rolle hat, oder ergänzen Sie die Rolle beim Team. Ohne `role` ist irgendjemand aus dem Team gemeint.',
  },
  example: {
    wrong: '# the team infrastructure has network-engineer\nteam:\n  - {team: infrastructure, role: ot-engineer, month: 2027-01, fte: 1}',
    right: 'team:\n  - {team: infrastructure, role: network-engineer, month: 2027-01, fte: 1}',
  },
  *check(office) {
    for (const record of [...office.list('projects'), ...office.list('requests')]) {
      const told = new Set<string>();
      for (const [index, { team, role }] of (record.data.team ?? []).entries()) {
        const asked = office.find('teams', team);
        if (asked === undefined || role === undefined || role === restricted || told.has(`${team}/${role}`)) continue;
        const roles = rolesOf(asked.data);
        // A role that is no record at all is told as a broken reference; a team that names no roles has none to hold it against.
        if (roles.length === 0 || roles.includes(role) || roles.includes(restricted) || office.find('roles', role) === undefined) continue;
        told.add(`${team}/${role}`);
        const others = office.list('teams').filter(({ data }) => rolesOf(data).includes(role));
        const [other] = others;
        yield {
          record,
          path: ['team', index, 'role'],
          message: {
            en: `the team ${quoted(team)} has no ${quoted(role)}`,
            de: `das Team ${quoted(team)} hat keine Rolle ${quoted(role)}`,
          },
          hint:
            other === undefined
              ? knownIds(roles)
              : { en: `The team "${other.id}" has that role.`, de: `Das Team „${other.id}“ hat diese Rolle.` },
        };
      }
    }
  },
};
