/** Licences: whether what was bought covers what is installed and used, and what the difference is worth. */

/** What is counted of a licence. */
export interface LicenceCounts {
  readonly entitled?: number | undefined;
  readonly deployed?: number | undefined;
  readonly used?: number | undefined;
}

/** `short`: more is installed or used than was bought; `idle`: covered, and more than the usual reserve lies unused. */
export type LicenceState = 'short' | 'idle' | 'covered' | 'unknown';

/** What the counts of a licence say. */
export interface LicenceBalance {
  readonly state: LicenceState;
  /** Entitled − the larger of deployed and used; negative where licences are missing. Undefined where too little is counted to tell. */
  readonly balance: number | undefined;
  /** Installed or assigned beyond what was bought; 0 where covered, undefined where not counted. */
  readonly overDeployed: number | undefined;
  /** Used beyond what was bought. */
  readonly overUsed: number | undefined;
  /** Bought and not used; 0 where all are used. */
  readonly unused: number | undefined;
  /** The same as a share of what was bought, 0 to 1; undefined where nothing was bought. */
  readonly unusedShare: number | undefined;
}

/** Up to this share of unused licences is a usual reserve for new staff. */
const usualReserve = 0.15;

const beyond = (count: number | undefined, entitled: number | undefined): number | undefined =>
  count === undefined || entitled === undefined ? undefined : Math.max(0, count - entitled);

/**
 * Balance of a licence. What is missing is never taken for 0: without `entitled` nothing is known. What is used must be installed, so `deployed` alone is
 * enough; `used` alone only shows a shortage, for more may be installed than is used.
 */
export const licenceBalance = ({ entitled, deployed, used }: LicenceCounts): LicenceBalance => {
  const [overDeployed, overUsed] = [beyond(deployed, entitled), beyond(used, entitled)];
  const unused = used === undefined || entitled === undefined ? undefined : Math.max(0, entitled - used);
  const unusedShare = unused === undefined || entitled === undefined || entitled === 0 ? undefined : unused / entitled;
  const known = deployed !== undefined || (overUsed !== undefined && overUsed > 0);
  const balance = entitled === undefined || !known ? undefined : entitled - Math.max(deployed ?? 0, used ?? 0);
  const state =
    balance === undefined
      ? 'unknown'
      : balance < 0
        ? 'short'
        : unusedShare !== undefined && unusedShare > usualReserve
          ? 'idle'
          : 'covered';
  return { state, balance, overDeployed, overUsed, unused, unusedShare };
};

/** What a licence's difference is worth at the price that was paid, in the unit of that price. */
export interface LicenceWorth {
  /** Of the licences that are missing. */
  readonly missing: number | undefined;
  /** Of those that were bought and are not used. */
  readonly unused: number | undefined;
}

/**
 * Money at stake: pieces × cost ÷ entitled, in whole minor units. It is the price that was paid; a vendor asks more from who is found short.
 * Undefined where the cost is not known or nothing was bought.
 */
export const licenceWorth = (counts: LicenceCounts, costInMinorUnits: number | undefined): LicenceWorth => {
  const { entitled } = counts;
  const { balance, unused } = licenceBalance(counts);
  const worth = (pieces: number | undefined): number | undefined =>
    pieces === undefined || costInMinorUnits === undefined || entitled === undefined || entitled === 0
      ? undefined
      : Math.round((pieces * costInMinorUnits) / entitled);
  return { missing: worth(balance === undefined ? undefined : Math.max(0, -balance)), unused: worth(unused) };
};
