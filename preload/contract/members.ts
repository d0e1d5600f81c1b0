import { z } from 'zod'
import { operation } from './base'
import { Id, requiredLine, Written } from './shapes'

export const TeamRole = z.enum(['animator', 'pair', 'supervisor'])
export type TeamRole = z.infer<typeof TeamRole>

export const Member = z.object({ id: Id, name: z.string(), role: TeamRole.nullable() })
export type Member = z.infer<typeof Member>

const MemberDraft = z.object({ name: requiredLine(120), role: TeamRole.nullable() })
const WrittenMember = Written.extend({ member: Member })

export const members = {
  /** The people who run the community: animators, the pair, the supervisor. */
  team: operation.output(z.array(Member)),
  create: operation.input(MemberDraft).output(WrittenMember),
  update: operation.input(MemberDraft.extend({ id: Id })).output(WrittenMember),
}
