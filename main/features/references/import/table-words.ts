import { ResourceState, ResourceType } from '../../../../preload/contract/resource-shapes'
import { folded } from '../../../../preload/rules/folded'

/** What tables call a type: in French, in English, and in the programs that export them. */
const types: Record<ResourceType, string> = {
  link: 'lien|signet|page web|bookmark|webpage|web page|blogpost|forumpost',
  document: 'fichier|file|attachment|manuscript|letter|patent|standard|pdf',
  tutorial: 'tutoriel|tuto|guide|mode d emploi|how to',
  video: 'videorecording|film|tvbroadcast',
  template: 'modele|gabarit',
  article:
    'journalarticle|magazinearticle|newspaperarticle|journal article|article de revue|preprint',
  book: 'livre|ouvrage',
  chapter: 'chapitre|booksection|book section|encyclopediaarticle|dictionaryentry',
  report: 'rapport|governmentdocument',
  thesis: 'these|memoire|these ou memoire',
  conferencePaper: 'communication|conference paper|presentation',
  legal: 'texte juridique|texte de loi|loi|decret|legal text|statute|bill|case|hearing',
  audio: 'enregistrement audio|son|podcast|audio recording|audiorecording|radiobroadcast|interview',
  image: 'photo|artwork|map|carte|illustration',
  dataset: 'jeu de donnees|data set|donnees',
  software: 'logiciel|computerprogram|application',
  other: 'autre',
}

const states: Record<ResourceState, string> = {
  toRead: 'a lire|to read|unread|non lu|non lue',
  reviewed: 'relue|relu|lu|lue|read|archive|archived|reviewed',
  shared: 'partagee|partage|shared',
  outOfDate: 'perimee|perime|out of date|obsolete',
}

/** The type a cell names, in French or English, or as Zotero does; null for any other word. */
export function typeOfWord(cell: string): ResourceType | null {
  return found(ResourceType.options, types, cell)
}

/** The state a cell names; null for any other word. */
export function stateOfWord(cell: string): ResourceState | null {
  return found(ResourceState.options, states, cell)
}

function found<Key extends string>(
  keys: readonly Key[],
  words: Record<Key, string>,
  cell: string,
): Key | null {
  const said = plain(cell)
  return keys.find((key) => plain(key) === said || words[key].split('|').includes(said)) ?? null
}

function plain(text: string): string {
  return folded(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}
