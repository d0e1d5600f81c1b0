import { useTranslation } from 'react-i18next'
import { TeamRole } from '../../../preload/contract/members'

/** The parts people play in the team, in words. */
export function useRoles(): { value: TeamRole; label: string }[] {
  const { t } = useTranslation()
  return TeamRole.options.map((role) => ({ value: role, label: t(`common.${role}`) }))
}

export function readRole(value: string | null): TeamRole | null {
  return TeamRole.safeParse(value).data ?? null
}
