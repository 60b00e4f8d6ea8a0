/** The anchor of a heading: small letters, digits and hyphens, in any script. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*_~[\]]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** Gives each heading of one page an anchor of its own: a second "Scope" becomes `scope-1`. */
export const slugger = (taken: Iterable<string> = []): ((heading: string) => string) => {
  const seen = new Set(taken);
  return (heading) => {
    const base = slugOf(heading) || 'section';
    let slug = base;
    for (let count = 1; seen.has(slug); count += 1) slug = `${base}-${String(count)}`;
    seen.add(slug);
    return slug;
  };
};
