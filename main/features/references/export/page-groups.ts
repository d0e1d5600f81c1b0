import type { Resource } from '../../../../preload/contract/resource-shapes'
import type { Branch } from './library-tree'

/** A part of a page: a heading, and the resources below it by title. */
export interface PageGroup {
  title: string
  /** 0 for the outermost. */
  depth: number
  resources: Resource[]
}

/** What may be shown to others: what is for the inside stays inside. */
export function forOthers(resources: readonly Resource[]): Resource[] {
  return resources.filter(({ licence }) => licence !== 'internal')
}

/** A part a collection, in the order of the library; those in none come last. */
export function groupsByCollection(tree: Branch, without: string, locale: string): PageGroup[] {
  const under = (branch: Branch, depth: number): PageGroup[] => [
    { title: branch.title, depth, resources: byTitle(branch.resources, locale) },
    ...branch.branches.flatMap((below) => under(below, depth + 1)),
  ]
  const groups = tree.branches.flatMap((branch) => under(branch, 0))
  return [...groups, ...remaining(tree.resources, without, locale)]
}

/** A part a tag, by name; a resource stands under each of its tags, those without come last. */
export function groupsByTag(
  resources: readonly Resource[],
  without: string,
  locale: string,
): PageGroup[] {
  const names = [...new Set(resources.flatMap(({ tags }) => tags))]
  const byTag = new Map<string, Resource[]>(names.map((name) => [name, []]))
  for (const resource of resources) {
    for (const tag of resource.tags) byTag.get(tag)?.push(resource)
  }
  const groups = names
    .toSorted(new Intl.Collator(locale).compare)
    .map((title) => ({ title, depth: 0, resources: byTitle(byTag.get(title) ?? [], locale) }))
  const untagged = resources.filter(({ tags }) => tags.length === 0)
  return [...groups, ...remaining(untagged, without, locale)]
}

function remaining(resources: readonly Resource[], title: string, locale: string): PageGroup[] {
  return resources.length === 0 ? [] : [{ title, depth: 0, resources: byTitle(resources, locale) }]
}

function byTitle(resources: readonly Resource[], locale: string): Resource[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return resources.toSorted((a, b) => compare(a.title, b.title))
}
