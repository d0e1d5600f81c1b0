import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { Dialog } from '../../ui/dialog/dialog'
import { IdentityForm } from './identity-form'

/** On a machine that meets the workspace for the first time: who is there. It can wait. */
export function IdentityDialog() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const [isPostponed, setPostponed] = useState(false)
  const isNewDevice = status.data?.current?.isNewDevice === true
  // The focus goes to the first name: the team is read before the question is asked.
  const team = useQuery(api.members.team.queryOptions({ enabled: isNewDevice }))
  const postpone = () => setPostponed(true)
  return (
    <Dialog
      title={t('workspace.identity.title')}
      isOpen={isNewDevice && !isPostponed && team.isSuccess}
      onClose={postpone}
    >
      <IdentityForm onLeave={postpone} />
    </Dialog>
  )
}
