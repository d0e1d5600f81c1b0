import type { Locale } from '../../contract/shapes'
import { licenceUses } from '../licence-use'
import type { CitedResource } from './linked-data'
import { itemKey } from './linked-items'
import type { LinkedContent } from './linked-section'
import { linkedInHtml, saidInHtml } from './safe-html'
import { shortened } from './shortened'

const words = {
  fr: {
    one: 'Une ressource à garder',
    several: 'Des ressources à garder',
    empty: 'Aucune ressource pour l’instant.',
  },
  en: { one: 'A resource to keep', several: 'Resources to keep', empty: 'No resource yet.' },
}
const summaryLength = 220

/** Resources, one line each: the title that leads to it, who made it, and what may be done with it. */
export function resourcesBlock(
  resources: readonly CitedResource[],
  { hasSummary }: { hasSummary: boolean },
  language: Locale,
): LinkedContent {
  const { one, several, empty } = words[language]
  const lines = resources.map((resource) => ({
    key: itemKey('resource', resource.id),
    html: resourceRow(resource, hasSummary, language),
  }))
  return {
    heading: resources.length === 1 ? one : several,
    parts: [{ shape: 'table', title: '', lines }],
    emptySentence: empty,
    itemCount: lines.length,
  }
}

const ruled = 'border-bottom:1px solid #d5d9e2;vertical-align:top'

function resourceRow(resource: CitedResource, hasSummary: boolean, language: Locale): string {
  const { title, address, authors, summary, licence } = resource
  const below = [authors, hasSummary ? shortened(summary, summaryLength) : '']
    .filter((text) => text.trim() !== '')
    .map((text) => `<br />${saidInHtml(text)}`)
  const right = saidInHtml(licenceUses[licence].name[language])
  return [
    '<tr>',
    `<td style="${ruled};padding:8px 12px 8px 0">`,
    `<strong>${linkedInHtml(title, address)}</strong>${below.join('')}</td>`,
    `<td style="${ruled};padding:8px 0;text-align:right">${right}</td>`,
    '</tr>',
  ].join('')
}
