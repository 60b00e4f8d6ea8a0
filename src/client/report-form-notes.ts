/** What the last report and the registers say, beside the field that it helps. */

const noteList = (form: HTMLElement, name: string): HTMLElement | undefined => {
  const field = form.querySelector(`[data-field="${name}"]`);
  if (field === null) return undefined;
  const known = field.querySelector<HTMLElement>(':scope > ul');
  if (known !== null) return known;
  const list = document.createElement('ul');
  list.className = 'report-notes';
  field.querySelector('.report-error')?.before(list);
  return list;
};

/** What the last report said: in the part that opens for a colour, in lines above the other fields. */
export const showNotes = (form: HTMLElement, name: string, notes: readonly string[] = []): void => {
  const details = form.querySelector<HTMLElement>(`[data-notes="${name}"]`);
  const list = details?.querySelector('ul') ?? noteList(form, name);
  list?.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note.replace(/^- /, '');
      if (note.startsWith('- ')) item.className = 'report-note-item';
      return item;
    }),
  );
  if (details !== null) details.hidden = notes.length === 0;
  else if (list !== undefined) list.hidden = notes.length === 0;
};
