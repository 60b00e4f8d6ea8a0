/** Names that data give to parts of another record without a reference of their own: they go where that record goes. */
import type { AnyRecord } from '#schemas/record.ts';

/** A record's data with such names replaced or left out; the very same data where nothing is hidden. References of the data were replaced before. */
export const withoutNamesOfParts = (record: AnyRecord, isHidden: (key: string) => boolean, substitute: string): object => {
  const scores = isHidden('scoring/scoring') ? { scores: undefined } : {};
  switch (record.collection) {
    case 'projects': {
      const { data } = record;
      const hidesMilestone = (project: string, milestone: string | undefined): boolean =>
        milestone !== undefined && (project === substitute || isHidden(`milestones/${project}/${milestone}`));
      const dependsOn = data.dependsOn?.some((item) => hidesMilestone(item.project, item.milestone))
        ? {
            dependsOn: data.dependsOn.map((item) =>
              hidesMilestone(item.project, item.milestone) ? { ...item, milestone: substitute } : item,
            ),
          }
        : {};
      return changed(data, { ...(data.methodology === substitute ? { phase: substitute } : {}), ...dependsOn, ...scores });
    }
    case 'requests':
      return changed(record.data, scores);
    case 'baselines': {
      const days = Object.entries(record.data.milestones ?? {});
      const shown = days.filter(([milestone]) => !isHidden(`milestones/${record.project ?? ''}/${milestone}`));
      return shown.length === days.length ? record.data : { ...record.data, milestones: Object.fromEntries(shown) };
    }
    default:
      return record.data;
  }
};

/** The data with other values; a key whose new value is undefined goes. */
const changed = (data: object, values: Readonly<Record<string, unknown>>): object => {
  const different = Object.keys(values).filter((key) => key in data);
  if (different.length === 0) return data;
  return Object.fromEntries(Object.entries({ ...data, ...values }).filter(([, value]) => value !== undefined));
};
