/** The rows of the roadmap's table, for the page and for the file of a long one. */
import { voiceFor, type Reader } from './reader.ts';
import type { CellPart, LongRow } from '../../client/sent-table.ts';
import { projectRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { RoadmapPage } from '#reports/portfolio/roadmap.ts';

/** One row a project: programme, life cycle, planned and actual or expected days, slip. */
export const roadmapRows = ({ projects }: RoadmapPage, reader: Reader): readonly LongRow[] => {
  const { language, source } = reader;
  const { text: portfolio, day } = voiceFor(reader);
  const { basis, table } = words(language).roadmap;
  const shown = (value: string | undefined): CellPart => ({ text: day(value) ?? table.notKnown });
  return projects.map(({ id, title: localised, programme, lifecycle, planned, start, hasStarted, end, endBasis, slip }) => {
    const title = pick(localised, language, source);
    const name = programme?.title === undefined ? undefined : pick(programme.title, language, source);
    return {
      filters: {},
      cells: [
        [{ text: title.text, href: projectRoute(language, id), lang: langOf(title, language) }],
        name === undefined ? [] : [{ text: name.text, lang: langOf(name, language) }],
        [{ text: portfolio.lifecycle[lifecycle] }],
        [shown(planned.start)],
        [shown(planned.end)],
        [shown(start), ...(start !== undefined && !hasStarted ? [{ text: basis.planned, kind: 'beside' }] : [])],
        [
          shown(end),
          ...(endBasis === undefined || endBasis === 'actual'
            ? []
            : [{ text: endBasis === 'forecast' ? basis.forecast : basis.planned, kind: 'beside' }]),
        ],
        [{ text: slip === undefined ? table.notKnown : portfolio.page.slip(slip) }],
      ],
    };
  });
};
