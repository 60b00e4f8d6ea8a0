// Applies the reader's choice of light or dark before the first paint. The switch is src/client/theme-switch.ts.
try {
  const theme = localStorage.getItem('kontor-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's setting applies.
}
