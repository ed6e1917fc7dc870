"use strict";

const { parentPort, workerData } = require("node:worker_threads");

require("./load.js")("../dist/worker.cjs").work(parentPort, workerData);
