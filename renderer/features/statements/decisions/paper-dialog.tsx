import { Button, FileButton, TextInput } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import { api, client } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Choice } from '../../../ui/form/choice'
import { useNotice } from '../../../ui/notice/notice'
import { useAttempt } from '../../../ui/use-attempt'
import classes from './decisions.module.css'
import { type PaperForm, paperIssues, writtenRemarks } from './paper-form'
import { RemarkFields } from './remark-fields'

interface PaperDialogProps {
  statement: Statement
  isOpen: boolean
  onClose: () => void
}

/** Records a decision given on paper or on the spreadsheet: unsigned, with its scan if there is one. */
export function PaperDialog({ statement, isOpen, onClose }: PaperDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('statements.paper.title')} isOpen={isOpen} onClose={onClose}>
      <Fields statement={statement} onClose={onClose} />
    </Dialog>
  )
}

function Fields({ statement, onClose }: Omit<PaperDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const { today } = useClock()
  const queries = useQueryClient()
  const show = useNotice()
  const { attempt, isRunning, failure } = useAttempt()
  const [form, setForm] = useState<Omit<PaperForm, 'reviewerName'>>({
    decision: 'approved',
    decidedOn: today,
    remarks: [],
    scan: null,
  })
  const [isTried, setTried] = useState(false)
  const supervisor = useSupervisor()
  // The supervisor of the team, until another name is typed.
  const [reviewer, setReviewer] = useState<string | null>(null)
  const shown = { ...form, reviewerName: reviewer ?? supervisor }
  const issues = paperIssues(shown, today)
  const change = (part: Partial<PaperForm>) => setForm({ ...form, ...part })
  const submit = async () => {
    setTried(true)
    if (issues.decidedOn !== null || issues.reviewerName !== null) return
    const { remarks, reviewerName, ...rest } = shown
    const done = await attempt(() =>
      client.statements.recordDecision({
        ...rest,
        id: statement.id,
        reviewerName: reviewerName.trim(),
        remarks: writtenRemarks(remarks),
      }),
    )
    if (!done) return
    await queries.invalidateQueries()
    show({ kind: 'done', text: t('statements.paper.done') })
    onClose()
  }
  const { decidedOn, reviewerName } = issues
  return (
    <DialogForm
      text={t('statements.paper.text')}
      submitLabel={t('statements.paper.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Choice
        label={t('statements.paper.decision')}
        value={shown.decision}
        data={(['approved', 'returned'] as const).map((value) => ({
          value,
          label: t(`statements.decisions.${value}`),
        }))}
        onChange={(value) => change({ decision: value === 'returned' ? 'returned' : 'approved' })}
      />
      <DateField
        label={t('statements.paper.decidedOn')}
        value={shown.decidedOn}
        onChange={(day) => change({ decidedOn: day })}
        error={isTried && decidedOn !== null ? t(`statements.paper.${decidedOn}`) : null}
      />
      <TextInput
        label={t('statements.paper.reviewer')}
        value={shown.reviewerName}
        maxLength={120}
        onChange={(event) => setReviewer(event.currentTarget.value)}
        error={isTried && reviewerName !== null && t(`statements.paper.${reviewerName}`)}
      />
      <RemarkFields
        remarks={shown.remarks}
        lines={statement.payload.lines}
        onChange={(remarks) => change({ remarks })}
      />
      <ScanField scan={shown.scan} onChange={(scan) => change({ scan })} />
      {failure && (
        <p role="alert" className={classes['failure']}>
          {failure.sentence}
        </p>
      )}
    </DialogForm>
  )
}

/** The name of the supervisor of the team, empty where it has none. */
function useSupervisor(): string {
  const team = useQuery(api.members.team.queryOptions())
  return team.data?.find(({ role }) => role === 'supervisor')?.name ?? ''
}

function ScanField({
  scan,
  onChange,
}: {
  scan: File | null
  onChange: (scan: File | null) => void
}) {
  const { t } = useTranslation()
  return (
    <div>
      <p className={classes['label']}>{t('statements.paper.scan')}</p>
      <p className={classes['quiet']}>{t('statements.paper.scanHint')}</p>
      <div className={classes['chosen']}>
        {scan && <span>{scan.name}</span>}
        <FileButton
          onChange={onChange}
          accept="application/pdf,image/*"
          inputProps={{ 'aria-label': t('statements.paper.scan') }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-sm"
              leftSection={<IconPaperclip size={15} aria-hidden />}
            >
              {t('statements.paper.chooseScan')}
            </Button>
          )}
        </FileButton>
        {scan && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
            {t('statements.paper.removeScan')}
          </Button>
        )}
      </div>
    </div>
  )
}
