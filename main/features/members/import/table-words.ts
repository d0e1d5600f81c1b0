import type { DigitalComfort } from '../../../../preload/contract/members'
import type { Locale } from '../../../../preload/contract/shapes'

/** The titles and answers of an exported directory; an import knows them again. */
export const tableWords: Record<Locale, TableWords> = {
  fr: {
    headers: {
      name: 'Nom',
      email: 'Courriel',
      organisation: 'Structure',
      territory: 'Territoire',
      joinedOn: 'Arrivée',
      leftOn: 'Départ',
      digitalComfort: 'Aisance numérique',
      isOpposedToMail: 'Opposition aux courriels',
      agreesToBeNamed: 'Accepte d’être nommé',
      note: 'Note',
    },
    comfort: {
      atEase: 'à l’aise',
      gettingBy: 'se débrouille',
      illAtEase: 'en difficulté',
    },
    yes: 'oui',
    no: 'non',
  },
  en: {
    headers: {
      name: 'Name',
      email: 'E-mail',
      organisation: 'Organisation',
      territory: 'Territory',
      joinedOn: 'Joined',
      leftOn: 'Left',
      digitalComfort: 'Digital comfort',
      isOpposedToMail: 'Opposed to mail',
      agreesToBeNamed: 'Agrees to be named',
      note: 'Note',
    },
    comfort: { atEase: 'at ease', gettingBy: 'getting by', illAtEase: 'ill at ease' },
    yes: 'yes',
    no: 'no',
  },
}

/** Fields of a person that an exported directory holds, in the order of its columns. */
export const exportedFields = [
  'name',
  'email',
  'organisation',
  'territory',
  'joinedOn',
  'leftOn',
  'digitalComfort',
  'isOpposedToMail',
  'agreesToBeNamed',
  'note',
] as const
export type ExportedField = (typeof exportedFields)[number]

interface TableWords {
  headers: Record<ExportedField, string>
  comfort: Record<DigitalComfort, string>
  yes: string
  no: string
}
