import type { ResourceColumn, ResourceMapping } from '../../../../preload/contract/references'
import { folded } from '../../../../preload/rules/folded'

/** What a title says of its column, the most telling first; of titles folded, words by spaces. */
const telling: readonly [ResourceColumn | null, RegExp][] = [
  [
    null,
    /\b(modified|modifie|updated|access date|consulte|short title|series|conference|cover|key)\b/,
  ],
  ['addedAt', /\b(added|ajoute\w*|created|creation|saved|enregistre\w* le|collecte\w*)\b/],
  ['issuedOn', /\b(publication (year|date)|date|annee|year|issued|published|publie le|paru\w*)\b/],
  [
    'containerTitle',
    /\b(publication title|publie\w* dans|published in|container|journal|revue|periodique|site name)\b/,
  ],
  ['doi', /\bdoi\b/],
  ['isbn', /\bisbn\b/],
  ['address', /\b(urls?|liens?|links?|href|adresses?( web)?|address|site( web)?|website)\b/],
  ['collection', /\b(folders?|collections?|dossiers?|classeurs?)\b/],
  ['tags', /\b(tags?|etiquettes?|mots cles?|keywords?|labels?)\b/],
  ['summary', /\b(abstract( note)?|summary|resumes?|excerpt|extrait|description)\b/],
  ['note', /\b(notes?|remarques?|commentaires?|comments?)\b/],
  ['authors', /\b(authors?|auteurs?|autrices?|creators?)\b/],
  ['publisher', /\b(publishers?|editeurs?|maison d edition)\b/],
  ['language', /\b(langues?|languages?)\b/],
  ['licence', /\b(licen[cs]es?|droits|rights)\b/],
  ['state', /\b(etat|statut|status|state)\b/],
  ['territory', /\b(territoires?|territory)\b/],
  ['type', /\b(item type|types?|genre)\b/],
  ['title', /\b(titres?|titles?|intitules?)\b/],
  ['title', /^(nom|name|ressource|resource)$/],
]

/** The field each column seems to fill, from its title in French or English. */
export function guessColumns(headers: readonly string[]): ResourceMapping {
  const guessed = headers.map((header) => {
    const words = folded(header)
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
    return telling.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  })
  // A field is filled by one column: the first that says so.
  return guessed.map((field, index) => (guessed.indexOf(field) === index ? field : null))
}

/** Whether columns so filled are those of references: what something is, and where or by whom. */
export function areReferences(mapping: ResourceMapping): boolean {
  const filled = new Set(mapping.filter((field) => field !== null))
  return filled.has('address') || (filled.has('title') && filled.size > 1)
}
