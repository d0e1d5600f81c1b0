import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../preload/contract/reviews'
import type { Decision, Remark } from '../../../../preload/contract/statements'
import { ReturnDialog } from '../return-dialog'
import type { useDecide } from '../use-decide'
import classes from './reviews.module.css'

interface SelectionBarProps {
  total: number
  chosen: readonly Review[]
  onClear: () => void
  decide: ReturnType<typeof useDecide>
}

/** How many statements show, and the two decisions for those selected. */
export function SelectionBar({ total, chosen, onClear, decide }: SelectionBarProps) {
  const { t } = useTranslation()
  const [isReturning, setReturning] = useState(false)
  const count = chosen.length
  const take = async (decision: Decision['decision'], remarks: Remark[]) => {
    const [first] = chosen
    if (!first) return false
    const ids = chosen.map(({ id }) => id)
    const isDone = await decide.decide({ ids, decision, name: first.personName }, remarks)
    if (isDone) onClear()
    return isDone
  }
  return (
    <div className={classes['bar']}>
      <p role="status">
        {count === 0
          ? t('reviews.table.shown', { count: total })
          : t('reviews.table.selected', { count })}
      </p>
      {count > 0 && (
        <>
          <Button variant="subtle" size="xs" onClick={onClear}>
            {t('reviews.table.unselect')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconCheck size={15} aria-hidden />}
            loading={decide.isRunning}
            onClick={() => void take('approved', [])}
          >
            {t('reviews.approve')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => setReturning(true)}
          >
            {t('reviews.return')}
          </Button>
        </>
      )}
      <ReturnDialog
        count={count}
        isOpen={isReturning}
        isRunning={decide.isRunning}
        onClose={() => setReturning(false)}
        onReturn={(text) => take('returned', [{ entryId: null, text }])}
      />
    </div>
  )
}
