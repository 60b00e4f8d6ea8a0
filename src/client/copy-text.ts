/** Puts a text into the clipboard, also where the page is not served by https and the clipboard API is missing. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the site is not served by https
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
};
