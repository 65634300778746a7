// Holds our verdicts on identity numbers against those of NAV's validator.
//   npm install --prefix target/oracle @navikt/fnrvalidator@2.2.1
//   java -cp target/classes:target/test-classes no.ressursbank.content.guard.NumberVerdicts 2000000 |
//     NODE_PATH=target/oracle/node_modules node src/test/tools/compare-identity-numbers.mjs
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const { idnr } = createRequire(import.meta.url)('@navikt/fnrvalidator');
const counts = { both: 0, neither: 0, onlyOurs: 0, onlyTheirs: 0 };
const differing = [];
for await (const line of createInterface({ input: process.stdin })) {
  const [number, verdict] = line.split(' ');
  const ours = verdict === 'true';
  const theirs = idnr(number).status === 'valid';
  counts[ours ? (theirs ? 'both' : 'onlyOurs') : theirs ? 'onlyTheirs' : 'neither']++;
  if (ours !== theirs && differing.length < 10) differing.push(number);
}
console.log(counts, differing);
process.exitCode = counts.onlyTheirs > 0 ? 1 : 0;
