/** The list of open risks and opportunities, for the page and for the file of a long one. */
import { columnsOf, filterValue, sentFilters, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from './reader.ts';
import { namePart } from './record-names.ts';
import { formatDay } from '#i18n/format.ts';
import { projectRoute, roleRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { PortfolioRisk } from '#reports/portfolio/risks.ts';

/** The table: risk, project, exposure, expected cost, response with owner and category, overdue actions. */
export const riskTable = (risks: readonly PortfolioRisk[], reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { portfolio, cases } = words(language);
  const { risks: text } = cases;
  const reasons = Object.values(text.reasons);
  const places = Object.keys(text.reasons);
  const column = columnsOf(risks);
  return {
    rows: risks.length,
    filters: sentFilters(
      risks.map((risk) => ({
        kind: risk.opportunity ? 'opportunity' : 'threat',
        zone: risk.zone,
        project: risk.project.id,
        category: filterValue(risk.category ?? ''),
        owner: risk.owner.id,
        response: risk.response ?? 'none',
        actions: risk.overdue.length > 0 ? 'overdue' : 'none',
        likelihood: String(risk.likelihood),
        impact: String(risk.impact),
      })),
    ),
    columns: [
      column(portfolio.risks.risk, 'risk', (risk) => [
        namePart(reader, risk, `${projectRoute(language, risk.project.id)}#risk-${risk.id}`),
        ...(risk.opportunity ? [{ text: portfolio.risks.opportunity, kind: 'badge good' }] : []),
        ...(risk.escalated ? [{ text: portfolio.risks.escalated, kind: 'badge bad' }] : []),
      ]),
      column(portfolio.project, 'project', (risk) => [namePart(reader, risk.project, projectRoute(language, risk.project.id))]),
      column(
        portfolio.risks.exposure,
        'exposure',
        ({ likelihood, impact, exposure, zone }) => [
          { text: portfolio.page.product(likelihood, impact, exposure), kind: `rating zone-${zone}` },
          { text: portfolio.page.zone[zone], kind: 'beside' },
        ],
        ({ exposure }) => exposure,
      ),
      {
        kind: 'money',
        label: text.expected,
        key: 'expected',
        values: risks.map(({ expected }) => expected.likely ?? (expected.why === undefined ? '' : String(places.indexOf(expected.why)))),
      },
      column(portfolio.risks.response, 'response', ({ response, owner, category }) => [
        {
          text: response === undefined ? text.noResponse : portfolio.risks.responses[response],
          kind: response === undefined ? 'attention' : 'value',
        },
        namePart(reader, owner, roleRoute(language, owner.id), 'beside'),
        ...(category === undefined ? [] : [{ text: category, kind: 'beside' }]),
      ]),
      column(
        text.actions,
        'actions',
        ({ overdue }) => {
          const [first] = overdue;
          return first === undefined
            ? [{ text: text.action.none, kind: 'soft' }]
            : [{ text: text.overdueSince(overdue.length, formatDay(first, language)), kind: 'attention' }];
        },
        ({ overdue }) => overdue.length,
      ),
    ],
    language,
    currency,
    reasons,
    colours: {},
  };
};
