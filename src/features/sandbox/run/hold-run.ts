/** Holds a run for this tab: one tab plays it. The lock goes with the tab, however it ends. False when another tab has it. */
export function holdRun(id: string): Promise<boolean> {
  return new Promise((taken) => {
    void navigator.locks.request(`run ${id}`, { ifAvailable: true }, (lock) => {
      taken(lock !== null);
      return lock === null ? undefined : untilTheTabEnds();
    });
  });
}

/** Holds a run as soon as no other tab has it. */
export function holdRunLater(id: string): Promise<void> {
  return new Promise((taken) => {
    void navigator.locks.request(`run ${id}`, () => {
      taken();
      return untilTheTabEnds();
    });
  });
}

const untilTheTabEnds = () => new Promise<void>(() => undefined);
