/** The rows of the list of milestones, for the page and for the file of a long one. */
import { voiceFor, type Reader } from './reader.ts';
import type { LongRow } from '../../client/sent-table.ts';
import { projectRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { MilestonesPage } from '#reports/portfolio/milestones.ts';

const tones = { reached: 'badge good', missed: 'badge bad', open: 'badge neutral' } as const;

/** One row a milestone: what, of which project, its state, planned, forecast and actual day, slip. */
export const milestoneRows = ({ rows }: MilestonesPage, reader: Reader): readonly LongRow[] => {
  const { language, source } = reader;
  const { text: portfolio, day } = voiceFor(reader);
  const { slipUnknown } = words(language).roadmap.milestones;
  const shown = (value: string | undefined) => (value === undefined ? [] : [{ text: day(value) ?? '', kind: 'day' }]);
  return rows.map(({ project, programme, id, title: localised, kind, state, planned, forecast, actual, slip, isComingUp }) => {
    const title = pick(localised, language, source);
    const name = project.title === undefined ? undefined : pick(project.title, language, source);
    return {
      filters: {
        state: isComingUp ? `${state} soon` : state,
        kind: kind ?? '',
        project: project.id,
        programme: programme?.id ?? '',
      },
      cells: [
        [
          { text: title.text, href: `${projectRoute(language, project.id)}#milestone-${id}`, lang: langOf(title, language) },
          ...(kind === undefined ? [] : [{ text: portfolio.milestoneKind[kind], kind: 'beside' }]),
        ],
        name === undefined ? [] : [{ text: name.text, href: projectRoute(language, project.id), lang: langOf(name, language) }],
        [{ text: portfolio.milestones.state[state], kind: tones[state] }],
        shown(planned),
        shown(forecast),
        shown(actual),
        [{ text: slip === undefined ? slipUnknown : portfolio.page.slip(slip) }],
      ],
    };
  });
};
