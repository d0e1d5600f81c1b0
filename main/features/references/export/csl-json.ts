import type { Resource } from '../../../../preload/contract/resource-shapes'
import { cslFromResource } from '../../../rules/csl-item'

/** Resources as CSL-JSON: what CSL has no variable for stands in `custom`. */
export function cslJson(resources: readonly Resource[], hasNotes: boolean): string {
  const items = resources.map((resource) =>
    cslFromResource(hasNotes ? resource : withoutNote(resource)),
  )
  return `${JSON.stringify(items, null, 2)}\n`
}

function withoutNote(resource: Resource): Resource {
  const { note: _, ...extra } = resource.extra
  return { ...resource, note: '', extra }
}
