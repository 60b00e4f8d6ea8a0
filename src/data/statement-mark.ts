/** What stands beside a statement in a rendered text. */

/** A mark beside a statement. */
export interface StatementMark {
  readonly text: string;
  readonly href?: string | undefined;
  readonly tone?: 'neutral' | 'warn';
  /** Whether the statement no longer binds. */
  readonly ended: boolean;
}

/** The mark as an element: a link where it leads somewhere. */
export const badge = ({ text, href, tone = 'neutral' }: StatementMark) => ({
  type: 'element' as const,
  tagName: href === undefined ? 'span' : 'a',
  properties: { className: ['badge', tone], ...(href === undefined ? {} : { href }) },
  children: [{ type: 'text' as const, value: text }],
});
