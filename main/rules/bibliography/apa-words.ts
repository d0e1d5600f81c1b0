import type { ResourceType } from '../../../preload/contract/resource-shapes'
import type { Locale } from '../../../preload/contract/shapes'
import { dateParts, dayMonthYear } from './dates'
import { ordinal } from './ordinal'

type Media = Partial<Record<ResourceType, string>>

interface ApaWords {
  /** Before the last of several names. */
  and: string
  editor: string
  editors: string
  translator: string
  noDate: string
  in: string
  /** Between two remarks of one parenthesis. */
  semicolon: string
  volume: string
  page: string
  pages: string
  dash: string
  report: string
  version: string
  thesis: string
  conferencePaper: string
  media: Media
  edition: (edition: string) => string
  /** What follows the year inside its parenthesis. */
  dayAndMonth: (date: string) => string
  retrieved: (day: string) => string
}

/** The words of APA references. French: « et » without a comma, as universities adapt the style. */
export const apaWords: Record<Locale, ApaWords> = {
  fr: {
    and: ' et ',
    editor: '(dir.)',
    editors: '(dir.)',
    translator: 'trad.',
    noDate: 's.\u00A0d.',
    in: 'Dans',
    semicolon: '\u00A0; ',
    volume: 'vol.\u00A0',
    page: 'p.\u00A0',
    pages: 'p.\u00A0',
    dash: '-',
    report: 'rapport n°\u00A0',
    version: 'version ',
    thesis: 'thèse',
    conferencePaper: 'communication',
    media: {
      video: 'vidéo',
      audio: 'enregistrement sonore',
      image: 'image',
      dataset: 'jeu de données',
      software: 'logiciel',
    },
    edition: (edition) => `${ordinal(edition, 'fr') ?? edition} éd.`,
    dayAndMonth: (date) => {
      const { day, month } = dateParts(date, 'fr')
      return [day, month].filter((part) => part !== '').join(' ')
    },
    retrieved: (day) => `Consulté le ${dayMonthYear(day, 'fr')} sur `,
  },
  en: {
    and: ', & ',
    editor: '(Ed.)',
    editors: '(Eds.)',
    translator: 'Trans.',
    noDate: 'n.d.',
    in: 'In',
    semicolon: '; ',
    volume: 'Vol. ',
    page: 'p. ',
    pages: 'pp. ',
    dash: '–',
    report: 'Report No. ',
    version: 'Version ',
    thesis: 'Thesis',
    conferencePaper: 'Conference paper',
    media: {
      video: 'Video',
      audio: 'Audio',
      image: 'Image',
      dataset: 'Data set',
      software: 'Computer software',
    },
    edition: (edition) => `${ordinal(edition, 'en') ?? edition} ed.`,
    dayAndMonth: (date) => monthDay(date),
    retrieved: (day) => `Retrieved ${monthDay(day)}, ${dateParts(day, 'en').year}, from `,
  },
}

function monthDay(date: string): string {
  const { day, month } = dateParts(date, 'en')
  return [month, day].filter((part) => part !== '').join(' ')
}
