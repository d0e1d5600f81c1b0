import { DigitalComfort } from '../../preload/contract/members'
import {
  type Resource,
  ResourceFields,
  ResourceState,
  ResourceType,
} from '../../preload/contract/resource-shapes'
import { Instant, LocalDate } from '../../preload/contract/shapes'
import { codecs, type PartialFields } from './csl/csl-codecs'
import { typeFromCsl } from './csl/csl-type'
import { type CslItem, isAlike, type Json, textOf } from './csl/csl-value'
import { fitDraft, type FoundProblem, type ReadDraft } from './fit-draft'

/** What CSL has no variable for, kept in its `custom` object under these names. */
const ours = {
  resourceType: ResourceType,
  state: ResourceState,
  level: DigitalComfort,
  reviewOn: LocalDate,
  addedAt: Instant,
  territory: ResourceFields.shape.territory,
  rightsHolder: ResourceFields.shape.rightsHolder,
  attribution: ResourceFields.shape.attribution,
} as const

/**
 * A resource from an item of CSL-JSON. Each variable goes into the field it fills; what a field
 * cannot say again in full, and each variable that no field holds, stays in `extra` as it came.
 */
export function draftFromCsl(item: CslItem): ReadDraft {
  const { custom, ...variables } = item
  const problems: FoundProblem[] = []
  const fields: PartialFields = {}
  const extra: CslItem = {}
  const refused = new Set<string>()
  for (const codec of codecs) {
    const value = variables[codec.variable]
    if (value === undefined || value === null || value === '') continue
    codec.read(value, fields, (problem, detail, isRefused) => {
      problems.push({ problem, detail })
      if (isRefused) refused.add(codec.variable)
    })
  }
  const own = ownCustom(custom)
  const { resourceType, ...others } = own.given
  Object.assign(fields, others)
  const said = { ...fields }
  if (resourceType !== undefined) fields.type = resourceType
  for (const [variable, value] of Object.entries(variables)) {
    if (refused.has(variable) || value === null || value === '') continue
    const codec = codecs.find((one) => one.variable === variable)
    if (codec === undefined || !isAlike(codec.write(said), value)) extra[variable] = value
  }
  if (Object.keys(own.rest).length > 0) extra['custom'] = own.rest
  const { draft, problems: found } = fitDraft({ ...fields, extra })
  return { draft, problems: [...problems, ...found] }
}

/** A resource as an item of CSL-JSON: what `extra` kept is given back while the field still says it. */
export function cslFromResource(resource: Resource | (ResourceFields & { id: string })): CslItem {
  const item: CslItem = { id: resource.id }
  const { custom, ...kept } = resource.extra
  for (const codec of codecs) {
    const now = codec.write(resource)
    const before = kept[codec.variable]
    const value = before !== undefined && stillSays(codec, before, now) ? before : now
    if (value !== undefined) item[codec.variable] = value
  }
  const known = new Set(codecs.map(({ variable }) => variable))
  for (const [variable, value] of Object.entries(kept)) {
    if (!known.has(variable)) item[variable] = value
  }
  const all = { ...(isRecord(custom) ? custom : {}), ...customOf(resource, textOf(item['type'])) }
  if (Object.keys(all).length > 0) item['custom'] = all
  return item
}

function stillSays(codec: (typeof codecs)[number], before: Json, now: Json | undefined): boolean {
  const fields: PartialFields = {}
  codec.read(before, fields, () => undefined)
  return isAlike(codec.write(fields), now)
}

/** Our own facts in `custom`, apart from what others keep there. */
function ownCustom(custom: Json | undefined) {
  const given: { resourceType?: ResourceType } & PartialFields = {}
  const rest: CslItem = {}
  if (!isRecord(custom)) {
    if (custom !== undefined && custom !== null) rest['value'] = custom
    return { given, rest }
  }
  for (const [name, value] of Object.entries(custom)) {
    const schema = Object.hasOwn(ours, name) ? ours[name as keyof typeof ours] : null
    const parsed = schema?.safeParse(value)
    if (parsed?.success) Object.assign(given, { [name]: parsed.data })
    else rest[name] = value
  }
  return { given, rest }
}

function customOf(resource: ResourceFields, cslType: string): CslItem {
  const { state, level, reviewOn, addedAt, territory, rightsHolder, attribution, type } = resource
  const facts = {
    resourceType: typeFromCsl(cslType) === type ? '' : type,
    state: state === 'toRead' ? '' : state,
    level,
    reviewOn,
    addedAt,
    territory,
    rightsHolder,
    attribution,
  }
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== '' && value !== null),
  )
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
