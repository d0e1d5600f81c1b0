/** What one call may carry to the browser host: two of the largest files that are kept, and more. */
export const mostBodyMegabytes = 256
