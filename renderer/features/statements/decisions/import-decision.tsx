import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Dialog } from '../../../ui/dialog/dialog'
import { DecisionFile } from './decision-file'

/** Asks for a decision file; the statement it decides is shown once it is taken in. */
export function ImportDecisionButton({ statementId }: { statementId?: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('statements.decisions.import')}
      </Button>
      <Dialog
        title={t('statements.decisions.import')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <DecisionFile
          statementId={statementId ?? null}
          onLeave={() => setOpen(false)}
          onAccepted={({ id }) => {
            setOpen(false)
            void navigate(`/temps/releves/${id}`)
          }}
        />
      </Dialog>
    </>
  )
}
