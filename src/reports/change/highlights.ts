/** The few facts of a change that a reader must not miss, the most important first. */
import type { Known } from '#domain/value/known.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Named } from '../named.ts';
import type { ChangeReport, OfficeChange } from './change-report.ts';
import { worseBy } from './projects.ts';
import type { ProjectChange } from './projects.ts';
import { milestoneMove } from './schedule.ts';

/** A fact, with what a clause about it needs. */
export type Highlight =
  | { readonly kind: 'unread'; readonly side: 'before' | 'after' }
  | { readonly kind: 'errors' | 'warnings' | 'solved' | 'unreadable'; readonly count: number }
  | { readonly kind: 'widened' | 'stale' | 'unapproved' | 'approved' | 'watermelons'; readonly names: readonly Named[] }
  | {
      readonly kind: 'worse' | 'better';
      readonly project: Named;
      readonly basis: 'stated' | 'computed';
      readonly colours: Shift<Colour | undefined>;
      readonly others: number;
    }
  | { readonly kind: 'statements'; readonly fate: 'gone' | 'otherwise' | 'new'; readonly count: number }
  | { readonly kind: 'waiver-new' | 'waiver-longer'; readonly name: Named; readonly lastDay: string; readonly others: number }
  | { readonly kind: 'estimate' | 'budget'; readonly project: Named; readonly amounts: Shift<Known>; readonly others: number }
  | { readonly kind: 'milestone'; readonly project: Named; readonly title: Named['title']; readonly days: number; readonly others: number }
  | { readonly kind: 'projects'; readonly presence: 'new' | 'removed'; readonly names: readonly Named[] }
  | {
      readonly kind: 'gate';
      readonly project: Named;
      readonly title: Named['title'];
      readonly decision: NonNullable<OfficeChange['gates'][number]['decision']['after']>;
    }
  | { readonly kind: 'not-yet'; readonly why: 'draft' | 'future'; readonly key: string; readonly day: string }
  | { readonly kind: 'documents'; readonly names: readonly Named[] }
  | { readonly kind: 'records'; readonly count: number }
  | { readonly kind: 'nothing' };

const some = <T>(items: readonly T[], make: (first: T, others: number) => Highlight): readonly Highlight[] => {
  const [first] = items;
  return first === undefined ? [] : [make(first, items.length - 1)];
};

const counted = (kind: 'errors' | 'warnings' | 'solved' | 'unreadable', count: number): readonly Highlight[] =>
  count === 0 ? [] : [{ kind, count }];

const named = (
  kind: 'widened' | 'stale' | 'unapproved' | 'approved' | 'documents' | 'watermelons',
  names: readonly Named[],
): readonly Highlight[] => (names.length === 0 ? [] : [{ kind, names }]);

const turned = (kind: 'worse' | 'better', projects: readonly ProjectChange[]): readonly Highlight[] =>
  some(projects, ({ project, colours }, others) => {
    const moved = ['computed' as const, 'stated' as const].flatMap((basis) =>
      colours.filter((change) => change.kind === basis && change.dimension === 'overall').map((change) => ({ basis, change })),
    )[0];
    return {
      kind,
      project,
      others,
      basis: moved?.basis ?? 'computed',
      colours: { before: moved?.change.before, after: moved?.change.after },
    };
  });

const moneyMoved = (projects: readonly ProjectChange[], kind: 'estimate' | 'budget'): readonly Highlight[] => {
  const id = kind === 'estimate' ? 'estimateAtCompletion.chosen' : 'budgetAtCompletion';
  const moved = projects.flatMap(({ project, presence, figures }) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (presence !== 'kept' || typeof figure?.before !== 'number' || typeof figure.after !== 'number') return [];
    return [{ project, amounts: { before: figure.before, after: figure.after } }];
  });
  const size = ({ amounts: { before, after } }: (typeof moved)[number]): number => Math.abs(after - before);
  return some(
    moved.sort((a, b) => size(b) - size(a)),
    ({ project, amounts }, others) => ({ kind, project, amounts, others }),
  );
};

const statementFacts = ({ statements }: OfficeChange): readonly Highlight[] => {
  const gone = statements.filter(({ fate }) => fate === 'removed' || fate === 'deprecated').length;
  const otherwise = statements.filter(
    ({ fate, before, after, strength }) => fate === 'revived' || (fate === 'changed' && (before !== after || strength !== undefined)),
  ).length;
  const fresh = statements.filter(({ fate }) => fate === 'added').length;
  return (
    [
      ['gone', gone],
      ['otherwise', otherwise],
      ['new', fresh],
    ] as const
  ).flatMap(([fate, count]): readonly Highlight[] => (count === 0 ? [] : [{ kind: 'statements', fate, count }]));
};

const officeFacts = (office: OfficeChange): readonly Highlight[] => {
  const { projects, approvals, waivers, milestones, audiences, gates, documents } = office;
  const present = (wanted: ProjectChange['presence']): readonly Named[] =>
    projects.filter(({ presence }) => presence === wanted).map(({ project }) => project);
  const later = milestones.filter((milestone) => milestone.presence === 'kept' && milestoneMove(milestone) > 0);
  return [
    ...counted('unreadable', office.unreadable.length),
    ...named(
      'widened',
      audiences.filter(({ isWidened }) => isWidened).map(({ name }) => name),
    ),
    ...named(
      'stale',
      approvals.filter(({ stale }) => stale.length > 0).map(({ name }) => name),
    ),
    ...turned(
      'worse',
      projects.filter((project) => worseBy(project) > 0),
    ),
    ...named(
      'watermelons',
      projects.filter(({ watermelon }) => watermelon?.after === true).map(({ project }) => project),
    ),
    ...(['removed', 'new'] as const).flatMap((presence): readonly Highlight[] =>
      present(presence).length === 0 ? [] : [{ kind: 'projects', presence, names: present(presence) }],
    ),
    ...statementFacts(office),
    ...some(
      waivers.filter(({ presence }) => presence === 'new'),
      ({ name, lastDay }, others) => ({ kind: 'waiver-new', name, lastDay, others }),
    ),
    ...some(
      waivers.filter(({ end }) => (end?.days ?? 0) > 0),
      ({ name, lastDay }, others) => ({ kind: 'waiver-longer', name, lastDay, others }),
    ),
    ...gates
      .flatMap(({ project, title, decision }): readonly Highlight[] =>
        decision.after === undefined ? [] : [{ kind: 'gate', project, title, decision: decision.after }],
      )
      .slice(0, 1),
    ...moneyMoved(projects, 'budget'),
    ...moneyMoved(projects, 'estimate'),
    ...some(later, (first, others) => ({
      kind: 'milestone',
      project: first.project,
      title: first.title,
      days: milestoneMove(first),
      others,
    })),
    ...named(
      'unapproved',
      approvals.filter(({ stale, missing }) => stale.length === 0 && missing.length > 0).map(({ name }) => name),
    ),
    ...named(
      'approved',
      approvals.filter(({ complete }) => complete?.after === true).map(({ name }) => name),
    ),
    ...turned(
      'better',
      projects.filter((project) => worseBy(project) < 0),
    ),
    ...office.notYet.slice(0, 1).map(({ why, key, day }): Highlight => ({ kind: 'not-yet', why, key, day })),
    ...named(
      'documents',
      documents.filter(({ presence, version }) => presence === 'new' || version !== undefined).map(({ name }) => name),
    ),
  ];
};

/** The facts of a change, the most important first; never none. */
export const highlightsOf = ({ findings, office, unread }: Pick<ChangeReport, 'findings' | 'office' | 'unread'>): readonly Highlight[] => {
  const of = (severity: 'error' | 'warning'): number => findings.added.filter((finding) => finding.severity === severity).length;
  const facts: readonly Highlight[] = [
    ...unread.map((side): Highlight => ({ kind: 'unread', side })),
    ...counted('errors', of('error')),
    ...(office === undefined ? [] : officeFacts(office)),
    ...counted('warnings', of('warning')),
    ...counted('solved', findings.solved.filter(({ severity }) => severity !== 'notice').length),
  ];
  if (facts.length > 0) return facts;
  const count = (office?.records ?? []).reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  );
  return [count === 0 ? { kind: 'nothing' } : { kind: 'records', count }];
};
