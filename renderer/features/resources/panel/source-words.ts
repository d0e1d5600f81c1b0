import type { TFunction } from 'i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'

type Sourced = Pick<
  Resource,
  'containerTitle' | 'publisher' | 'publisherPlace' | 'volume' | 'issue' | 'pages' | 'edition'
>

/** Where it appeared, on one line: Revue, vol. 12, n° 3, p. 4-9, 2e éd., Lyon, Éditeur. */
export function sourceWords(resource: Sourced, t: TFunction): string {
  const { containerTitle, publisher, publisherPlace, volume, issue, pages, edition } = resource
  const numbered = (key: 'volumeSaid' | 'issueSaid' | 'pagesSaid' | 'editionSaid', value: string) =>
    value && t(`resourceForm.panel.${key}`, { value })
  return [
    containerTitle,
    numbered('volumeSaid', volume),
    numbered('issueSaid', issue),
    numbered('pagesSaid', pages),
    numbered('editionSaid', edition),
    publisherPlace,
    publisher,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
