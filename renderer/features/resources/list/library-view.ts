import { DigitalComfort } from '../../../../preload/contract/members'
import {
  Licence,
  type ResourceFilter,
  ResourceSort,
  ResourceState,
  ResourceType,
} from '../../../../preload/contract/resource-shapes'
import { Id } from '../../../../preload/contract/shapes'

/** What of the library is shown, and in which order: what the address says after its « ? ». */
export interface LibraryView {
  filter: ResourceFilter
  sort: ResourceSort
  isDescending: boolean
}

export const wholeLibrary: LibraryView = {
  filter: { text: '' },
  sort: 'relevance',
  isDescending: true,
}

/** Sorts that read best from the first letter or the earliest day on. */
const ascendingFirst: ReadonlySet<ResourceSort> = new Set(['title', 'authors', 'reviewOn'])

export function firstDirection(sort: ResourceSort): boolean {
  return !ascendingFirst.has(sort)
}

/** Parts of the address that say a view; others (the resource open, a dialog) are left as they are. */
const parts = [
  'q',
  'type',
  'etat',
  'droits',
  'etiquette',
  'collection',
  'langue',
  'territoire',
  'niveau',
  'par',
  'jamais',
  'relire',
  'fichier',
  'tri',
  'sens',
] as const

/** What stands for « none » in the address: no collection, no level said. */
const none = 'aucun'
const yes = '1'

/** Reads a view; what the address says wrong is left out. */
export function readView(search: URLSearchParams): LibraryView {
  const sort = ResourceSort.safeParse(search.get('tri')).data ?? wholeLibrary.sort
  const direction = search.get('sens')
  return {
    filter: readFilter(search),
    sort,
    isDescending: direction === null ? firstDirection(sort) : direction === 'desc',
  }
}

function readFilter(search: URLSearchParams): ResourceFilter {
  const filter: ResourceFilter = { text: (search.get('q') ?? '').slice(0, 200) }
  const types = search.getAll('type').flatMap((value) => ResourceType.safeParse(value).data ?? [])
  const states = search.getAll('etat').flatMap((value) => ResourceState.safeParse(value).data ?? [])
  const licences = search.getAll('droits').flatMap((value) => Licence.safeParse(value).data ?? [])
  const tags = search.getAll('etiquette').filter((tag) => tag !== '' && tag.length <= 80)
  if (types.length > 0) filter.types = types
  if (states.length > 0) filter.states = states
  if (licences.length > 0) filter.licences = licences
  if (tags.length > 0) filter.tags = tags
  const collection = search.get('collection')
  const collectionId = collection === none ? null : Id.safeParse(collection).data
  if (collectionId !== undefined) filter.collectionId = collectionId
  const language = search.get('langue')
  if (language !== null && language.length <= 35) filter.language = language
  const territory = search.get('territoire')
  if (territory !== null) filter.territory = territory
  const level = search.get('niveau')
  const read = level === none ? null : DigitalComfort.safeParse(level).data
  if (read !== undefined) filter.level = read
  const proposedById = Id.safeParse(search.get('par')).data
  if (proposedById !== undefined) filter.proposedById = proposedById
  if (search.get('jamais') === yes) filter.isNeverUsed = true
  if (search.get('relire') === yes) filter.isToReview = true
  if (search.get('fichier') === yes) filter.hasFile = true
  return filter
}

/** The address of a view, with what else it says kept. */
export function writeView(view: LibraryView, before = new URLSearchParams()): URLSearchParams {
  const { filter, sort, isDescending } = view
  const next = new URLSearchParams(before)
  for (const part of parts) next.delete(part)
  const put = (name: (typeof parts)[number], value: string | undefined) => {
    if (value !== undefined) next.append(name, value)
  }
  put('q', filter.text === '' ? undefined : filter.text)
  for (const type of filter.types ?? []) put('type', type)
  for (const state of filter.states ?? []) put('etat', state)
  for (const licence of filter.licences ?? []) put('droits', licence)
  for (const tag of filter.tags ?? []) put('etiquette', tag)
  put('collection', filter.collectionId === null ? none : filter.collectionId)
  put('langue', filter.language)
  put('territoire', filter.territory)
  put('niveau', filter.level === null ? none : filter.level)
  put('par', filter.proposedById)
  if (filter.isNeverUsed === true) put('jamais', yes)
  if (filter.isToReview === true) put('relire', yes)
  if (filter.hasFile === true) put('fichier', yes)
  if (sort !== wholeLibrary.sort) put('tri', sort)
  if (isDescending !== firstDirection(sort)) put('sens', isDescending ? 'desc' : 'asc')
  return next
}

/** Whether two views show the same, in the same order. */
export function isSameView(one: LibraryView, other: LibraryView): boolean {
  return writeView(one).toString() === writeView(other).toString()
}

/** Whether a view keeps anything out. */
export function isNarrowed({ filter }: LibraryView): boolean {
  return writeView({ ...wholeLibrary, filter }).size > 0
}

export type FilterChanges = { [Key in keyof ResourceFilter]?: ResourceFilter[Key] | undefined }

/** The filter with these changes; undefined, or a list left empty, takes a facet away. */
export function narrowed(filter: ResourceFilter, changes: FilterChanges): ResourceFilter {
  const kept = Object.entries({ ...filter, ...changes }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { text: '', ...Object.fromEntries(kept) }
}
