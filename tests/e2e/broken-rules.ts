import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps a page from being open to all: broken rules of WCAG, with where they break. */
export async function brokenRules(page: Page): Promise<string[]> {
  // The frame of a letter runs no script, not even axe's, which would wait for it without end.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]').withTags(standards)
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** A page may still be moving when it is looked at: only what stays is a fault. */
export const onceStill = { timeout: 15_000, interval: 1000 }
