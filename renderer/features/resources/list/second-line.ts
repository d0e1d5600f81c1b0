import type { TFunction } from 'i18next'
import type { ResourceRow } from '../../../../preload/contract/resource-shapes'
import { formatDay, todayIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { partialDateWords } from '../../../ui/resources/partial-date-words'

type Said = Pick<ResourceRow, 'authors' | 'containerTitle' | 'address' | 'issuedOn' | 'addedAt'>

/** Who made a resource, or else where it stands; then when it appeared, or else when it came here. */
export function secondLine(resource: Said, timeZone: string, t: TFunction): string {
  const { authors, containerTitle, address, issuedOn, addedAt } = resource
  const locale = currentLanguage()
  const from = [authors, containerTitle, siteOf(address)].find((word) => word !== '')
  const day = formatDay(todayIn(timeZone, new Date(addedAt)), 'date', locale)
  const when =
    issuedOn === null ? t('resources.list.addedOn', { day }) : partialDateWords(issuedOn, locale)
  return from === undefined ? when : `${from}, ${when}`
}

/** The site of an address, less its www: example.org. Empty where there is none. */
function siteOf(address: string): string {
  if (!URL.canParse(address)) return ''
  return new URL(address).hostname.replace(/^www\./, '')
}
