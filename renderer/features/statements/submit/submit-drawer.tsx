import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { Drawer } from '../../../ui/form/drawer'
import { useAnimators } from '../../../ui/time/use-animators'
import { SubmitForm } from './submit-form'
import { Submitted } from './submitted'

/** The sheet where a period is looked at one last time, then submitted; what to do next follows. */
export function SubmitDrawer() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { ownId: me } = useAnimators()
  const [statement, setStatement] = useState<Statement | null>(null)
  const close = useCallback(() => void navigate('/temps/releves'), [navigate])
  const asked = search.get('personne') ?? me
  return (
    <Drawer
      title={statement ? t('statements.submit.doneTitle') : t('statements.submit.title')}
      onClose={close}
    >
      {statement ? (
        <Submitted statement={statement} />
      ) : (
        // Another address asks for other days.
        <SubmitForm key={search.toString() + String(asked)} asked={asked} onDone={setStatement} />
      )}
    </Drawer>
  )
}
