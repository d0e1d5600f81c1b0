import type { Page } from 'playwright-core'

/** Calls an operation as the page does, to prepare a test or to see what was written. */
export async function pageCall<T>(page: Page, path: string, input: object = {}): Promise<T> {
  const { origin } = new URL(page.url())
  const key = await page.evaluate(() => sessionStorage.getItem('veillee.key'))
  const answer = await fetch(`${origin}/rpc/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ json: input }),
  })
  const { json } = (await answer.json()) as { json: T }
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(json)}`)
  return json
}
