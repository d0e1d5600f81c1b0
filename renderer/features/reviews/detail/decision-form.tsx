import { Button, Textarea } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewDetail } from '../../../../preload/contract/reviews'
import type { Decision } from '../../../../preload/contract/statements'
import type { useDecide } from '../use-decide'
import classes from './review.module.css'
import { type Remarks, whole } from './use-remarks'

interface DecisionFormProps {
  review: ReviewDetail
  remarks: Remarks
  decide: ReturnType<typeof useDecide>
  /** Goes back on a decision that was given. */
  isRevising: boolean
  onDone: () => void
}

/** What is said of the whole, and the two decisions; returning asks for a remark at least. */
export function DecisionForm({ review, remarks, decide, isRevising, onDone }: DecisionFormProps) {
  const { t } = useTranslation()
  const [isTried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const { id, personName, isNewKey } = review
  const count = remarks.remarks.length
  const take = async (decision: Decision['decision']) => {
    if (decision === 'returned' && count === 0) {
      setTried(true)
      field.current?.focus()
      return
    }
    const isDone = await decide.decide({ ids: [id], decision, name: personName }, remarks.remarks)
    if (!isDone) return
    remarks.forget()
    onDone()
  }
  return (
    <section className={classes['decision']} aria-labelledby="decision">
      <h2 id="decision">{t('reviews.detail.decision')}</h2>
      {isRevising && <p className={classes['small']}>{t('reviews.detail.reviseText')}</p>}
      <Textarea
        ref={field}
        label={t('reviews.detail.whole')}
        description={t('reviews.detail.wholeHint')}
        value={remarks.textOf(whole) ?? ''}
        onChange={(event) => remarks.write(whole, event.currentTarget.value)}
        error={isTried && count === 0 && t('reviews.returnDialog.required')}
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={8}
      />
      <p className={classes['small']} role="status">
        {isNewKey ? t('reviews.detail.keyFirst') : t('reviews.detail.remarkCount', { count })}
      </p>
      <div className={classes['buttons']}>
        <Button
          leftSection={<IconCheck size={16} aria-hidden />}
          loading={decide.isRunning}
          disabled={isNewKey}
          onClick={() => void take('approved')}
        >
          {t('reviews.approve')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={isNewKey || decide.isRunning}
          onClick={() => void take('returned')}
        >
          {t('reviews.returnDialog.submit')}
        </Button>
        {isRevising && (
          <Button variant="subtle" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </section>
  )
}
