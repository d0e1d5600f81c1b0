import { act } from '../../main/database/action'
import { insertResources } from '../../main/database/resource-writing'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import { Licence, ResourceState, ResourceType } from '../../preload/contract/resource-shapes'
import type { ResourceDraft } from '../../preload/contract/resource-shapes'
import { type BenchApplication, makeWorkspace, newApplication } from './large-workspace'

const resourceCount = 100_000
const insertedAtOnce = 10_000
const collectionCount = 60
const tagCount = 300

export interface LargeLibrary extends Pick<BenchApplication, 'application' | 'client'> {
  dataFolder: string
  path: string
  file: WorkspaceFile
  collectionIds: string[]
}

/** A workspace with 100,000 resources in nested collections, tagged, some used; open. */
export async function openLargeLibrary(): Promise<LargeLibrary> {
  const { path } = await makeWorkspace([])
  const { application, client, dataFolder } = newApplication()
  await client.workspace.open({ path })
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  const [animator] = await client.members.team()
  const collectionIds: string[] = []
  for (let index = 0; index < collectionCount; index += 1) {
    const parentId = index < 10 ? null : (collectionIds[index % 10] ?? null)
    const { collection } = await client.collections.create({ title: `Dossier ${index}`, parentId })
    collectionIds.push(collection.id)
  }
  for (let from = 0; from < resourceCount; from += insertedAtOnce) {
    const drafts = Array.from({ length: insertedAtOnce }, (_, index) =>
      draft(from + index, collectionIds, animator?.id ?? null),
    )
    act(file, 'resources.createMany', (writing) => insertResources(writing, drafts))
  }
  return { application, client, dataFolder, path, file, collectionIds }
}

function draft(
  index: number,
  collectionIds: readonly string[],
  proposedById: string | null,
): ResourceDraft {
  const isArticle = index % 4 === 0
  return {
    type: pick(ResourceType.options, index * 7),
    title: capitalised(sentence(index * 31, 7)),
    address: `https://www.exemple-${index % 4000}.fr/${pick(vocabulary, index)}/${index}`,
    summary: index % 3 === 0 ? sentence(index * 17, 40) : '',
    note: index % 7 === 0 ? sentence(index * 13, 15) : '',
    creators: isArticle ? [author(index)] : [],
    containerTitle: isArticle ? capitalised(sentence(index % 500, 3)) : '',
    issuedOn: isArticle ? `20${10 + (index % 17)}-0${1 + (index % 9)}` : null,
    language: pick(['fr', 'fr', 'fr', 'en', ''], index),
    licence: pick(Licence.options, index),
    state: pick(ResourceState.options, index * 3),
    reviewOn: index % 20 === 0 ? `2026-1${index % 3}-0${1 + (index % 9)}` : null,
    territory: pick(['Aveyron', 'Lot', 'Occitanie', 'Bretagne', '', ''], index),
    proposedById: index % 9 === 0 ? proposedById : null,
    addedAt: new Date(Date.UTC(2015, 0, 1) + index * 3_600_000).toISOString(),
    tags: Array.from(
      { length: index % 4 },
      (_, rank) => `${pick(vocabulary, index * 3 + rank)} ${(index * (rank + 3)) % tagCount}`,
    ).slice(0, index % 2 === 0 ? 4 : 0),
    collectionIds: index % 3 === 0 ? [] : [pick(collectionIds, index)],
  }
}

function author(index: number) {
  const family = capitalised(pick(vocabulary, index * 11))
  return { role: 'author' as const, family, given: 'Inès', particle: '', suffix: '', literal: '' }
}

/** Half of any French text: every letter begins one of these. */
const common = (
  'de la le les des du en et un une pour dans sur par avec au aux ce ces que qui dont est sont ' +
  'plus comment guide juridique justice numérique accueil public service droit procédure greffe'
).split(' ')

const syllables = (
  'ma re ti on de le pro con sa lu ri ne po ca vi mo fé du ju gre ac ta bi so en ex in ar os ul ' +
  'cha tri dro que vé na pe si lo gé œu fa ba cou'
).split(' ')

/** Twelve thousand words of two to four syllables, the same at each run. */
const vocabulary = Array.from({ length: 12_000 }, (_, index) =>
  Array.from({ length: 2 + (index % 3) }, (_syllable, rank) =>
    pick(syllables, Math.floor(index / syllables.length ** rank) * 7 + rank * 5 + index),
  ).join(''),
)

function sentence(seed: number, length: number): string {
  return Array.from({ length }, (_, rank) => {
    const drawn = scattered(seed + rank * 7919)
    return rank % 2 === 0
      ? pick(common, drawn)
      : pick(vocabulary, Math.floor((drawn % 1000) ** 2 / 1000) * 12 + (drawn % 12))
  }).join(' ')
}

function scattered(seed: number): number {
  return (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 8) & 0xffff
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
