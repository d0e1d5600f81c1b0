import type { ResourceType } from '../../../preload/contract/resource-shapes'
import type { Locale } from '../../../preload/contract/shapes'
import { dayMonthYear } from './dates'
import { ordinal } from './ordinal'

interface Iso690Words {
  and: string
  editor: string
  editors: string
  translated: string
  noDate: string
  in: string
  /** Between the place and the publisher. */
  colon: string
  volume: string
  issue: string
  page: string
  pages: string
  dash: string
  report: string
  version: string
  thesis: string
  online: string
  media: Partial<Record<ResourceType, string>>
  /** The same where it is read on line. */
  onlineMedia: Partial<Record<ResourceType, string>>
  available: string
  edition: (edition: string) => string
  consulted: (day: string) => string
}

/** The words of ISO 690 references, French as AFNOR has them. */
export const iso690Words: Record<Locale, Iso690Words> = {
  fr: {
    and: ' et ',
    editor: ' (dir.)',
    editors: ' (dir.)',
    translated: 'Traduit par ',
    noDate: '[s.\u00A0d.]',
    in: 'In\u00A0: ',
    colon: '\u00A0: ',
    volume: 'vol.\u00A0',
    issue: 'n°\u00A0',
    page: 'p.\u00A0',
    pages: 'p.\u00A0',
    dash: '-',
    report: 'Rapport n°\u00A0',
    version: 'Version ',
    thesis: 'Thèse',
    online: '[en ligne]',
    media: {
      video: '[vidéo]',
      audio: '[enregistrement sonore]',
      image: '[image]',
      dataset: '[jeu de données]',
      software: '[logiciel]',
    },
    onlineMedia: {
      video: '[vidéo en ligne]',
      audio: '[enregistrement sonore en ligne]',
      image: '[image en ligne]',
      dataset: '[jeu de données en ligne]',
      software: '[logiciel en ligne]',
    },
    available: 'Disponible à l’adresse\u00A0: ',
    edition: (edition) => `${ordinal(edition, 'fr') ?? edition} éd.`,
    consulted: (day) => `[consulté le ${dayMonthYear(day, 'fr')}]`,
  },
  en: {
    and: ' and ',
    editor: ', ed.',
    editors: ', eds.',
    translated: 'Translated by ',
    noDate: '[n.d.]',
    in: 'In: ',
    colon: ': ',
    volume: 'vol. ',
    issue: 'no. ',
    page: 'p. ',
    pages: 'pp. ',
    dash: '–',
    report: 'Report no. ',
    version: 'Version ',
    thesis: 'Thesis',
    online: '[online]',
    media: {
      video: '[video]',
      audio: '[sound recording]',
      image: '[image]',
      dataset: '[dataset]',
      software: '[software]',
    },
    onlineMedia: {
      video: '[online video]',
      audio: '[online sound recording]',
      image: '[online image]',
      dataset: '[online dataset]',
      software: '[online software]',
    },
    available: 'Available from: ',
    edition: (edition) => `${ordinal(edition, 'en') ?? edition} ed.`,
    consulted: (day) => `[viewed ${dayMonthYear(day, 'en')}]`,
  },
}
