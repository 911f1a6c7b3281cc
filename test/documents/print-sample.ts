/* Prints the sample contract to standard output: another process, to compare bytes with. */
import { renderDocument } from "../../src/documents/render-document.ts";
import { chinese, contract, options } from "./samples.ts";

renderDocument("labour-contract", contract, chinese, options).then(({ bytes }) =>
  process.stdout.write(bytes),
);
