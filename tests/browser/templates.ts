/** One page of each template, in both languages. */
const paths = [
  '/',
  '/handbook/',
  '/handbook/policies/',
  '/handbook/policies/access-control/',
  '/handbook/policies/business-continuity/',
  '/handbook/standards/authentication/',
  '/handbook/procedures/incident-management/',
  '/handbook/methodologies/stage-gate/',
  '/handbook/guidelines/status-reporting/',
  '/handbook/training/security-awareness/',
  '/handbook/statements/',
  '/handbook/roles/',
  '/handbook/roles/ciso/',
  '/handbook/glossary/',
  '/handbook/reviews/',
  '/handbook/changes/',
  '/portfolio/',
  '/projects/erp-renewal/',
  '/projects/leak-detection/',
  '/projects/erp-renewal/2026-10/',
  '/programmes/digital-grid/',
  '/strategy/',
  '/strategy/secure-operations/',
  '/reports/',
  '/rules/',
  '/rules/reference/',
  '/reference/',
  '/reference/projects/',
  '/about/',
  '/search/?q=access',
  '/pages/how-this-office-works/',
];

const onlyEnglish = ['/handbook/templates/project-charter/', '/404.html'];

/** Every template: English, then German. */
export const templates: readonly string[] = [...paths, ...onlyEnglish, ...paths.map((path) => `/de${path}`)];
