import fc from "fast-check";

// For mutation tests, which run each property once for each mutant: a fifth of a second of it, the same cases each time, and a
// case that fails is not made smaller.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 200, endOnFailure: true });
