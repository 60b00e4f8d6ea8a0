/** Takes out of the text of a plan what is passed over anyway: the XML parser is the slowest part, and half of a plan are values that no record has a place for. */
import { isBaselineCost } from './timephased-types.ts';

/** Values of tasks and assignments that are frequent in plans and not read. */
const unread = [
  'GUID|ID|CreateDate|CreationDate|WBS|Priority|StartText|FinishText|DurationText|ManualStart|ManualFinish|ManualDuration|FreeformDurationFormat|ResumeValid|Resume|Stop',
  'EffortDriven|OverAllocated|Overallocated|Estimated|DisplayAsSummary|DisplayOnTimeline|Critical|IsSubprojectReadOnly|EarlyStart|EarlyFinish|LateStart|LateFinish',
  'StartVariance|FinishVariance|WorkVariance|CostVariance|FreeSlack|TotalSlack|StartSlack|FinishSlack|OvertimeCost|OvertimeWork|ActualDuration|ActualOvertimeCost|ActualWork',
  'ActualOvertimeWork|RegularWork|RemainingDuration|RemainingWork|RemainingOvertimeCost|RemainingOvertimeWork|ACWP|CV|SV|VAC|EAC|CPI|SPI|BCWS|BCWP|LevelAssignments|LevelingCanSplit',
  'LevelingDelay|LevelingDelayFormat|IgnoreResourceCalendar|HideBar|Rollup|IsPublished|CommitmentType|ActualWorkProtected|ActualOvertimeWorkProtected|PreLeveledStart|PreLeveledFinish',
  'Confirmed|CostRateTable|Delay|HasFixedRateUnits|FixedMaterial|LinkedFields|ResponsePending|Units|UpdateNeeded|WorkContour|BookingType|PeakUnits|RateScale|ActualStart|RemainingCost|Summary|Manual',
].join('|');
/** Values that say as 0 what they say when they are not there. */
const zeros = 'IsNull|Milestone|ExternalTask|Recurring|IsSubproject|EarnedValueMethod|ConstraintType|CrossProject|LinkLag|FixedCost';

// Only whole values of plain characters on one line: what is taken out was well-formed, and lines keep their numbers.
const value = new RegExp(`[\\t ]{0,40}<(?:(${unread})>[\\w:.+-]{0,60}</\\1>|(${zeros})>0</\\2>)`, 'g');
const timephased =
  /[\t ]{0,40}<TimephasedData>(?:[\t\r\n ]{0,200}<(Type|UID|Start|Finish|Unit|Value)>[\w:.+-]{0,60}<\/\1>){0,8}[\t\r\n ]{0,200}<\/TimephasedData>/g;
const inTimephased = /[\t ]+|<(UID|Unit)>[^<]*<\/\1>/g;

const linesOf = (text: string): string => text.replace(/[^\r\n]+/g, '');

/** A piece of the text without them. What begins in one piece and ends in the next stays. */
export const thinned = (piece: string): string =>
  piece
    .replace(value, '')
    .replace(timephased, (whole) =>
      isBaselineCost(Number(/<Type>(\d{1,3})</.exec(whole)?.[1] ?? 0)) ? whole.replace(inTimephased, '') : linesOf(whole),
    );
