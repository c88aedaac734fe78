import { Stopped } from "./child";
import { say, step } from "./progress";
import { isStopping } from "./stop-signal";

type Counts = { passed: number; failed: number };

/** What was tried so far: every test, and every step that is a check in itself. */
export class Tally {
  private passed = 0;
  private failed = 0;

  /** Runs one check; a failure is said and counted, and the other checks go on. */
  async check(title: string, work: () => Promise<Counts | undefined>) {
    try {
      const { passed, failed } = (await step(title, work)) ?? { passed: 1, failed: 0 };
      this.passed += passed;
      this.failed += failed;
      return failed === 0;
    } catch (error) {
      this.failed += 1;
      if (error instanceof Stopped) throw error;
      say((error as Error).message);
      return false;
    }
  }

  /** The last line of the run, and its exit code. */
  close(): never {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed > 0 || isStopping() ? 1 : 0);
  }
}
