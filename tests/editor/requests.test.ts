import { describe, expect, it } from 'vitest';
import { guardedFetch, isAllowed, withoutPictures } from '#editor/requests.ts';

const page = 'https://office.example/admin/';
const host = 'https://api.github.com';

describe('what the editor may ask', () => {
  it('is the site and the configured host', () => {
    for (const address of ['config.json', '/favicon.svg', `${host}/user`, 'data:text/plain,a', 'blob:https://office.example/1']) {
      expect(isAllowed(address, page, [host])).toBe(true);
    }
    for (const address of [
      'https://unpkg.com/x',
      'https://api.github.com.evil.example/',
      'http://api.github.com/',
      '//evil.example/',
      'https://api.github.com@evil.example/',
    ]) {
      expect(isAllowed(address, page, [host])).toBe(false);
    }
  });

  it('is refused as the network would, without asking', async () => {
    const asked: string[] = [];
    const fetch = guardedFetch(
      (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(new Response('{}'));
      },
      page,
      [host],
    );
    await fetch(`${host}/user`);
    await expect(fetch('https://unpkg.com/@sveltia/cms/package.json')).rejects.toThrow(TypeError);
    await expect(fetch(new Request('https://www.githubstatus.com/api'))).rejects.toThrow(TypeError);
    expect(asked).toEqual([`${host}/user`]);
  });
});

describe('an answer of the host', () => {
  const json = (value: unknown, status = 200): Response =>
    new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });

  it('comes without pictures of people, and with all else as it was', async () => {
    const answer = {
      name: 'A',
      avatar_url: 'https://avatars.example/1',
      inner: [{ avatarUrl: 'x' }],
      text: 'a file that says {"avatar_url": "kept"}',
    };
    expect(await (await withoutPictures(json(answer, 201))).json()).toEqual({ ...answer, avatar_url: null, inner: [{ avatarUrl: null }] });
    expect((await withoutPictures(json({}, 404))).status).toBe(404);
  });

  it('is left alone where it is no JSON or has no body', async () => {
    expect(await (await withoutPictures(new Response('"avatar_url": "x"'))).text()).toBe('"avatar_url": "x"');
    const empty = new Response(null, { status: 204, headers: { 'Content-Type': 'application/json' } });
    expect(await withoutPictures(empty)).toBe(empty);
  });
});
