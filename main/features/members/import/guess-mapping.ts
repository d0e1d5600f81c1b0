import type { MemberField, MemberMapping } from '../../../../preload/contract/members'
import { folded } from '../../../../preload/rules/folded'
import { isEmail } from './read-cell'

/** What a title says of its column, the most telling first; of titles folded, words by spaces. */
const telling: readonly [MemberField, RegExp][] = [
  [
    'isOpposedToMail',
    /\b(oppos\w*|opt ?out|desabonn\w*|unsubscribe\w*|ne pas (contacter|ecrire))\b/,
  ],
  ['agreesToBeNamed', /\b(accept\w*|agree\w*|accord|autoris\w*)\b.*\b(nomm\w*|named|cit\w*|nom)\b/],
  ['digitalComfort', /\b(aisance|numerique|digital|comfort)\b/],
  ['name', /\b(nom (et )?prenom|prenom (et )?nom|nom complet|full ?name|display name)\b/],
  ['email', /\b(e ?mails?|mails?|courriels?|mel|adresse electronique)\b/],
  [
    'organisation',
    /\b(structure|organi[sz]ation|organisme|etablissement|entreprise|societe|company|employeur|service|collectivite|juridiction|association)\b/,
  ],
  ['firstName', /\b(prenoms?|first ?name|given ?name|forename)\b/],
  [
    'lastName',
    /\b(nom (de famille|d usage|de naissance|patronymique)|last ?name|surname|family ?name)\b/,
  ],
  ['leftOn', /\b(depart|sortie|left|leaving)\b/],
  ['joinedOn', /\b(arrivee?|entree|adhesion|inscri\w*|joined|join date|member since|depuis)\b/],
  [
    'territory',
    /\b(territoires?|territory|departement|region|commune|ville|academie|city|area|secteur)\b/,
  ],
  ['note', /\b(notes?|remarques?|commentaires?|observations?|comments?)\b/],
  ['name', /\b(nom|name|participants?|membres?|members?|personne|contact)\b/],
]

/** The field each column seems to fill, from its title in French or English, then from its cells. */
export function guessMapping(
  columns: readonly { header: string; sample: readonly string[] }[],
): MemberMapping {
  const guessed: (MemberField | null)[] = columns.map(({ header }) => guessField(header))
  const hasFirstName = guessed.includes('firstName')
  const mapping = guessed.map((field) => (field === 'name' && hasFirstName ? 'lastName' : field))
  for (const [wanted, looksRight] of byCells) {
    if (mapping.includes(wanted)) continue
    const found = columns.findIndex(
      ({ header, sample }, index) =>
        mapping[index] === null && sample.length > 0 && looksRight(sample, header),
    )
    if (found >= 0 && !(wanted === 'name' && mapping.includes('lastName'))) mapping[found] = wanted
  }
  // A field is filled by one column: the first that says so.
  return mapping.map((field, index) => (mapping.indexOf(field) === index ? field : null))
}

/** Whether some title of a first row is one we know: it is no person. */
export function hasKnownTitle(cells: readonly string[]): boolean {
  return cells.some((cell) => guessField(cell) !== null)
}

function guessField(header: string): MemberField | null {
  const words = folded(header)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return telling.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Columns without a title, in a table that has none at all. */
const byCells: readonly [MemberField, (sample: readonly string[], header: string) => boolean][] = [
  ['email', (sample) => sample.every(isEmail)],
  ['name', (_sample, header) => header === ''],
]
