/** The finished file: shown, saved, copied, or handed to the form of the code host. */
import { newFile } from '#domain/office/code-host.ts';
import { copyText } from './copy-text.ts';
import { fill } from './fill.ts';
import type { ReportFormFile } from './report-form-file.ts';

/** Addresses that hosts and browsers take; longer texts are pasted. */
const longestAddress = 7_000;

/** The part of the page below the form. */
export class ReportResult {
  readonly #root: HTMLElement;
  #file: { readonly name: string; readonly text: string } | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.querySelector('[data-save]')?.addEventListener('click', () => {
      this.#save();
    });
    root.querySelector('[data-copy]')?.addEventListener('click', () => {
      void copyText(root.querySelector('[data-file]')?.textContent ?? '').then((done) => {
        const told = root.querySelector('[data-told]');
        if (told !== null) told.textContent = (done ? root.dataset['copied'] : root.dataset['notCopied']) ?? '';
      });
    });
  }

  hide(): void {
    this.#root.hidden = true;
    this.#file = undefined;
  }

  /** Shows a file and the ways to take it out. */
  show(start: ReportFormFile, text: string): void {
    this.hide();
    const root = this.#root;
    const part = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-${name}]`);
    part('file')?.replaceChildren(text);
    part('place')?.replaceChildren(`content/${start.file}`);
    part('told')?.replaceChildren();
    this.#file = { name: start.file.slice(start.file.lastIndexOf('/') + 1), text };
    this.#offerHost(start, text, part('host'), part('how'));
    root.hidden = false;
    root.querySelector<HTMLElement>('#_done')?.focus();
  }

  #save(): void {
    if (this.#file === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#file.text], { type: 'text/markdown;charset=utf-8' }));
    link.download = this.#file.name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #offerHost({ host, file }: ReportFormFile, text: string, place: HTMLElement | null, how: HTMLElement | null): void {
    if (host === undefined || place === null) return;
    const link = document.createElement('a');
    link.className = 'button quiet';
    link.rel = 'noopener';
    const filled = newFile(host, file, text);
    const isFilled = filled.filled && filled.url.length <= longestAddress;
    const name = host.provider === 'gitlab' ? 'GitLab' : 'GitHub';
    link.href = isFilled ? filled.url : newFile(host, file, '').url;
    link.textContent = fill(this.#root.dataset['propose'] ?? '', { host: name });
    place.replaceChildren(link);
    if (how !== null) how.textContent = fill(this.#root.dataset[isFilled ? 'filled' : 'paste'] ?? '', { host: name });
  }
}
