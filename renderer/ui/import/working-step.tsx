import { Button, Progress } from '@mantine/core'
import classes from './import.module.css'

interface WorkingStepProps {
  label: string
  /** How far, in words. */
  detail?: string
  done: number
  total: number
  stop: string
  onStop: () => void
}

/** Files being read or compared, and a way to stop that. */
export function WorkingStep({ label, detail = '', done, total, stop, onStop }: WorkingStepProps) {
  return (
    <div className={classes['working']}>
      <p role="status">
        {label} <span className={classes['quiet']}>{detail}</span>
      </p>
      <Progress value={(100 * done) / Math.max(1, total)} aria-label={label} animated />
      <Button variant="default" onClick={onStop}>
        {stop}
      </Button>
    </div>
  )
}
