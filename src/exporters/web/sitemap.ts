/** Tells search engines which pages there are (sitemaps.org); only where the site's address is known. */

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** `sitemap.xml` of some pages. */
export const sitemapXml = (address: string, paths: readonly string[]): string => {
  const root = address.replace(/\/+$/, '');
  const urls = [...paths].sort().map((path) => `<url><loc>${escaped(`${root}${path}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
};
