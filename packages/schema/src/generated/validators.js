// Generated from schemas/ by `pnpm generate`. Do not edit.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
"use strict";
export const fleet = validate52;
const schema19 = {"$id":"/fleet","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"present-label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"present-label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"},"podsPerNode":{"type":"integer","minimum":1,"maximum":1000}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"limits":{"type":"object","additionalProperties":false,"properties":{"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0},"headSeries":{"type":"integer","minimum":0}}},"logBudget":{"type":"string","format":"memory-quantity"},"outageBudget":{"type":"string","format":"duration"},"logOutageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"git-revision"},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"alerting":{"type":"object","additionalProperties":false,"properties":{"runbookURL":{"type":"string","format":"web-url"}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"blackbox-exporter":{"$ref":"/components/blackbox-exporter"},"fluentbit":{"$ref":"/components/fluentbit"},"kube-state-metrics":{"$ref":"/components/kube-state-metrics"},"namespaces":{"$ref":"/components/namespaces"},"node-exporter":{"$ref":"/components/node-exporter"},"platform":{"$ref":"/components/platform"},"prometheus-agent":{"$ref":"/components/prometheus-agent"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("../formats.ts").formats["dns-label"];
const formats2 = require("../formats.ts").formats["ip-address"];
const formats4 = require("../formats.ts").formats["present-label-value"];
const formats6 = require("../formats.ts").formats["label-name"];
const formats10 = require("../formats.ts").formats.cidr;
const formats14 = require("../formats.ts").formats.version;
const formats24 = require("../formats.ts").formats["memory-quantity"];
const formats28 = require("../formats.ts").formats.duration;
const formats32 = require("../formats.ts").formats.hostname;
const formats34 = require("../formats.ts").formats["bucket-name"];
const formats36 = require("../formats.ts").formats["host-port"];
const formats40 = require("../formats.ts").formats.text;
const formats42 = require("../formats.ts").formats["dns-subdomain"];
const formats64 = require("../formats.ts").formats["git-url"];
const formats66 = require("../formats.ts").formats["git-revision"];
const formats72 = require("../formats.ts").formats["web-url"];
const schema20 = {"$id":"/components/blackbox-exporter","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"probes":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"kind":{"type":"string","enum":["http","https","tcp","certificate"]},"endpoint":{"type":"string","format":"host-port"},"addresses":{"type":"array","minItems":1,"items":{"type":"string","format":"ip-address"}},"path":{"type":"string","format":"url-path"},"statusCodes":{"type":"array","items":{"type":"integer","minimum":100,"maximum":599}},"trustsAny":{"type":"boolean"}}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};
const formats74 = require("../formats.ts").formats.registry;
const formats76 = require("../formats.ts").formats["image-repository"];
const formats78 = require("../formats.ts").formats["image-tag"];
const formats80 = require("../formats.ts").formats["image-digest"];
const formats88 = require("../formats.ts").formats["url-path"];
const formats90 = require("../formats.ts").formats["cpu-quantity"];
const formats96 = require("../formats.ts").formats["qualified-name"];
const formats98 = require("../formats.ts").formats["label-value"];
const formats104 = require("../formats.ts").formats["optional-dns-subdomain"];

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/blackbox-exporter" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "image") || (key0 === "probes")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.probes !== undefined){
let data5 = data.probes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((((((key2 === "name") || (key2 === "kind")) || (key2 === "endpoint")) || (key2 === "addresses")) || (key2 === "path")) || (key2 === "statusCodes")) || (key2 === "trustsAny"))){
const err12 = {instancePath:instancePath+"/probes/" + i0,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err13 = {instancePath:instancePath+"/probes/" + i0+"/name",schemaPath:"#/properties/probes/items/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/probes/" + i0+"/name",schemaPath:"#/properties/probes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.kind !== undefined){
let data8 = data6.kind;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/probes/" + i0+"/kind",schemaPath:"#/properties/probes/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data8 === "http") || (data8 === "https")) || (data8 === "tcp")) || (data8 === "certificate"))){
const err16 = {instancePath:instancePath+"/probes/" + i0+"/kind",schemaPath:"#/properties/probes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.probes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.endpoint !== undefined){
let data9 = data6.endpoint;
if(typeof data9 === "string"){
if(!(formats36(data9))){
const err17 = {instancePath:instancePath+"/probes/" + i0+"/endpoint",schemaPath:"#/properties/probes/items/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/probes/" + i0+"/endpoint",schemaPath:"#/properties/probes/items/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.addresses !== undefined){
let data10 = data6.addresses;
if(Array.isArray(data10)){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/probes/" + i0+"/addresses",schemaPath:"#/properties/probes/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!(formats2(data11))){
const err20 = {instancePath:instancePath+"/probes/" + i0+"/addresses/" + i1,schemaPath:"#/properties/probes/items/properties/addresses/items/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/probes/" + i0+"/addresses/" + i1,schemaPath:"#/properties/probes/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/probes/" + i0+"/addresses",schemaPath:"#/properties/probes/items/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.path !== undefined){
let data12 = data6.path;
if(typeof data12 === "string"){
if(!(formats88(data12))){
const err23 = {instancePath:instancePath+"/probes/" + i0+"/path",schemaPath:"#/properties/probes/items/properties/path/format",keyword:"format",params:{format: "url-path"},message:"must match format \""+"url-path"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/probes/" + i0+"/path",schemaPath:"#/properties/probes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.statusCodes !== undefined){
let data13 = data6.statusCodes;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/probes/" + i0+"/statusCodes/" + i2,schemaPath:"#/properties/probes/items/properties/statusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 599 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/probes/" + i0+"/statusCodes/" + i2,schemaPath:"#/properties/probes/items/properties/statusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14 < 100 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/probes/" + i0+"/statusCodes/" + i2,schemaPath:"#/properties/probes/items/properties/statusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/probes/" + i0+"/statusCodes",schemaPath:"#/properties/probes/items/properties/statusCodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.trustsAny !== undefined){
if(typeof data6.trustsAny !== "boolean"){
const err29 = {instancePath:instancePath+"/probes/" + i0+"/trustsAny",schemaPath:"#/properties/probes/items/properties/trustsAny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/probes/" + i0,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.resources !== undefined){
let data16 = data.resources;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "memoryLimit"))){
const err32 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(typeof data17 === "string"){
if(!(formats90(data17))){
const err33 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.memory !== undefined){
let data18 = data16.memory;
if(typeof data18 === "string"){
if(!(formats24(data18))){
const err35 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.memoryLimit !== undefined){
let data19 = data16.memoryLimit;
if(typeof data19 === "string"){
if(!(formats24(data19))){
const err37 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.placement !== undefined){
let data20 = data.placement;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!((((key4 === "nodeSelector") || (key4 === "tolerations")) || (key4 === "priorityClassName")) || (key4 === "imagePullSecrets"))){
const err40 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.nodeSelector !== undefined){
let data21 = data20.nodeSelector;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
const _errs50 = errors;
if(typeof key5 === "string"){
if(!(formats96(key5))){
const err41 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid11 = _errs50 === errors;
if(!valid11){
const err42 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key6 in data21){
let data22 = data21[key6];
if(typeof data22 === "string"){
if(!(formats98(data22))){
const err43 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.tolerations !== undefined){
let data23 = data20.tolerations;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(((((key7 === "key") || (key7 === "operator")) || (key7 === "value")) || (key7 === "effect")) || (key7 === "tolerationSeconds"))){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i3,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.key !== undefined){
let data25 = data24.key;
if(typeof data25 === "string"){
if(!(formats96(data25))){
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.operator !== undefined){
let data26 = data24.operator;
if(typeof data26 !== "string"){
const err49 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data26 === "Exists") || (data26 === "Equal"))){
const err50 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema20.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.value !== undefined){
let data27 = data24.value;
if(typeof data27 === "string"){
if(!(formats98(data27))){
const err51 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.effect !== undefined){
let data28 = data24.effect;
if(typeof data28 !== "string"){
const err53 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data28 === "NoSchedule") || (data28 === "PreferNoSchedule")) || (data28 === "NoExecute"))){
const err54 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema20.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.tolerationSeconds !== undefined){
let data29 = data24.tolerationSeconds;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err55 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 86400 || isNaN(data29)){
const err56 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err57 = {instancePath:instancePath+"/placement/tolerations/" + i3+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/placement/tolerations/" + i3,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.priorityClassName !== undefined){
let data30 = data20.priorityClassName;
if(typeof data30 === "string"){
if(!(formats104(data30))){
const err60 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data20.imagePullSecrets !== undefined){
let data31 = data20.imagePullSecrets;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!(key8 === "name")){
const err62 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i4,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data32.name !== undefined){
let data33 = data32.name;
if(typeof data33 === "string"){
if(!(formats42(data33))){
const err63 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i4+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i4+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i4,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data34 = data.logLevel;
if(typeof data34 !== "string"){
const err68 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((data34 === "debug") || (data34 === "info")) || (data34 === "warn")) || (data34 === "error"))){
const err69 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema20.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"$id":"/components/fluentbit","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"bufferLimit":{"type":"string","format":"memory-quantity"},"rejectedLimit":{"type":"string","format":"memory-quantity"},"retryLimit":{"type":"integer","minimum":1,"maximum":100000},"memoryBacklogLimit":{"type":"string","format":"memory-quantity"},"excludeNamespaces":{"type":"array","items":{"type":"string","format":"dns-label"}},"user":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/fluentbit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bufferLimit !== undefined){
let data5 = data.bufferLimit;
if(typeof data5 === "string"){
if(!(formats24(data5))){
const err11 = {instancePath:instancePath+"/bufferLimit",schemaPath:"#/properties/bufferLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/bufferLimit",schemaPath:"#/properties/bufferLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rejectedLimit !== undefined){
let data6 = data.rejectedLimit;
if(typeof data6 === "string"){
if(!(formats24(data6))){
const err13 = {instancePath:instancePath+"/rejectedLimit",schemaPath:"#/properties/rejectedLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rejectedLimit",schemaPath:"#/properties/rejectedLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.retryLimit !== undefined){
let data7 = data.retryLimit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/retryLimit",schemaPath:"#/properties/retryLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/retryLimit",schemaPath:"#/properties/retryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/retryLimit",schemaPath:"#/properties/retryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.memoryBacklogLimit !== undefined){
let data8 = data.memoryBacklogLimit;
if(typeof data8 === "string"){
if(!(formats24(data8))){
const err18 = {instancePath:instancePath+"/memoryBacklogLimit",schemaPath:"#/properties/memoryBacklogLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/memoryBacklogLimit",schemaPath:"#/properties/memoryBacklogLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.excludeNamespaces !== undefined){
let data9 = data.excludeNamespaces;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err20 = {instancePath:instancePath+"/excludeNamespaces/" + i0,schemaPath:"#/properties/excludeNamespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/excludeNamespaces/" + i0,schemaPath:"#/properties/excludeNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/excludeNamespaces",schemaPath:"#/properties/excludeNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.user !== undefined){
let data11 = data.user;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(key2 === "secretName")){
const err23 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.secretName !== undefined){
let data12 = data11.secretName;
if(typeof data12 === "string"){
if(!(formats42(data12))){
const err24 = {instancePath:instancePath+"/user/secretName",schemaPath:"#/properties/user/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/user/secretName",schemaPath:"#/properties/user/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.resources !== undefined){
let data13 = data.resources;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "memoryLimit"))){
const err27 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.cpu !== undefined){
let data14 = data13.cpu;
if(typeof data14 === "string"){
if(!(formats90(data14))){
const err28 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.memory !== undefined){
let data15 = data13.memory;
if(typeof data15 === "string"){
if(!(formats24(data15))){
const err30 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.memoryLimit !== undefined){
let data16 = data13.memoryLimit;
if(typeof data16 === "string"){
if(!(formats24(data16))){
const err32 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.placement !== undefined){
let data17 = data.placement;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!((((key4 === "nodeSelector") || (key4 === "tolerations")) || (key4 === "priorityClassName")) || (key4 === "imagePullSecrets"))){
const err35 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.nodeSelector !== undefined){
let data18 = data17.nodeSelector;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
const _errs44 = errors;
if(typeof key5 === "string"){
if(!(formats96(key5))){
const err36 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid7 = _errs44 === errors;
if(!valid7){
const err37 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key6 in data18){
let data19 = data18[key6];
if(typeof data19 === "string"){
if(!(formats98(data19))){
const err38 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.tolerations !== undefined){
let data20 = data17.tolerations;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(!(((((key7 === "key") || (key7 === "operator")) || (key7 === "value")) || (key7 === "effect")) || (key7 === "tolerationSeconds"))){
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.key !== undefined){
let data22 = data21.key;
if(typeof data22 === "string"){
if(!(formats96(data22))){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.operator !== undefined){
let data23 = data21.operator;
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data23 === "Exists") || (data23 === "Equal"))){
const err45 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema21.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.value !== undefined){
let data24 = data21.value;
if(typeof data24 === "string"){
if(!(formats98(data24))){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21.effect !== undefined){
let data25 = data21.effect;
if(typeof data25 !== "string"){
const err48 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data25 === "NoSchedule") || (data25 === "PreferNoSchedule")) || (data25 === "NoExecute"))){
const err49 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema21.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.tolerationSeconds !== undefined){
let data26 = data21.tolerationSeconds;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 86400 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err52 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.priorityClassName !== undefined){
let data27 = data17.priorityClassName;
if(typeof data27 === "string"){
if(!(formats104(data27))){
const err55 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.imagePullSecrets !== undefined){
let data28 = data17.imagePullSecrets;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
if(!(key8 === "name")){
const err57 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if(typeof data30 === "string"){
if(!(formats42(data30))){
const err58 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data31 = data.logLevel;
if(typeof data31 !== "string"){
const err63 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((data31 === "error") || (data31 === "warn")) || (data31 === "info")) || (data31 === "debug"))){
const err64 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema21.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"$id":"/components/kube-state-metrics","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1024,"maximum":65535},"collectors":{"type":"array","minItems":1,"items":{"type":"string","enum":["certificatesigningrequests","cronjobs","daemonsets","deployments","endpointslices","horizontalpodautoscalers","ingresses","jobs","leases","limitranges","mutatingwebhookconfigurations","namespaces","networkpolicies","nodes","persistentvolumeclaims","persistentvolumes","poddisruptionbudgets","pods","replicasets","replicationcontrollers","resourcequotas","services","statefulsets","storageclasses","validatingwebhookconfigurations","volumeattachments"]}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/kube-state-metrics" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "image") || (key0 === "port")) || (key0 === "collectors")) || (key0 === "resources")) || (key0 === "placement"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.port !== undefined){
let data5 = data.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1024 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.collectors !== undefined){
let data6 = data.collectors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/collectors",schemaPath:"#/properties/collectors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/collectors/" + i0,schemaPath:"#/properties/collectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((((((((((((((((((((data7 === "certificatesigningrequests") || (data7 === "cronjobs")) || (data7 === "daemonsets")) || (data7 === "deployments")) || (data7 === "endpointslices")) || (data7 === "horizontalpodautoscalers")) || (data7 === "ingresses")) || (data7 === "jobs")) || (data7 === "leases")) || (data7 === "limitranges")) || (data7 === "mutatingwebhookconfigurations")) || (data7 === "namespaces")) || (data7 === "networkpolicies")) || (data7 === "nodes")) || (data7 === "persistentvolumeclaims")) || (data7 === "persistentvolumes")) || (data7 === "poddisruptionbudgets")) || (data7 === "pods")) || (data7 === "replicasets")) || (data7 === "replicationcontrollers")) || (data7 === "resourcequotas")) || (data7 === "services")) || (data7 === "statefulsets")) || (data7 === "storageclasses")) || (data7 === "validatingwebhookconfigurations")) || (data7 === "volumeattachments"))){
const err16 = {instancePath:instancePath+"/collectors/" + i0,schemaPath:"#/properties/collectors/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.collectors.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/collectors",schemaPath:"#/properties/collectors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resources !== undefined){
let data8 = data.resources;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((key2 === "cpu") || (key2 === "memory")) || (key2 === "memoryLimit"))){
const err18 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.cpu !== undefined){
let data9 = data8.cpu;
if(typeof data9 === "string"){
if(!(formats90(data9))){
const err19 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.memory !== undefined){
let data10 = data8.memory;
if(typeof data10 === "string"){
if(!(formats24(data10))){
const err21 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.memoryLimit !== undefined){
let data11 = data8.memoryLimit;
if(typeof data11 === "string"){
if(!(formats24(data11))){
const err23 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.placement !== undefined){
let data12 = data.placement;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((key3 === "nodeSelector") || (key3 === "tolerations")) || (key3 === "priorityClassName")) || (key3 === "imagePullSecrets"))){
const err26 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.nodeSelector !== undefined){
let data13 = data12.nodeSelector;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
const _errs33 = errors;
if(typeof key4 === "string"){
if(!(formats96(key4))){
const err27 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid6 = _errs33 === errors;
if(!valid6){
const err28 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key5 in data13){
let data14 = data13[key5];
if(typeof data14 === "string"){
if(!(formats98(data14))){
const err29 = {instancePath:instancePath+"/placement/nodeSelector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/placement/nodeSelector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.tolerations !== undefined){
let data15 = data12.tolerations;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(((((key6 === "key") || (key6 === "operator")) || (key6 === "value")) || (key6 === "effect")) || (key6 === "tolerationSeconds"))){
const err32 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.key !== undefined){
let data17 = data16.key;
if(typeof data17 === "string"){
if(!(formats96(data17))){
const err33 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.operator !== undefined){
let data18 = data16.operator;
if(typeof data18 !== "string"){
const err35 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data18 === "Exists") || (data18 === "Equal"))){
const err36 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema22.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.value !== undefined){
let data19 = data16.value;
if(typeof data19 === "string"){
if(!(formats98(data19))){
const err37 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.effect !== undefined){
let data20 = data16.effect;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data20 === "NoSchedule") || (data20 === "PreferNoSchedule")) || (data20 === "NoExecute"))){
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema22.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.tolerationSeconds !== undefined){
let data21 = data16.tolerationSeconds;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.priorityClassName !== undefined){
let data22 = data12.priorityClassName;
if(typeof data22 === "string"){
if(!(formats104(data22))){
const err46 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.imagePullSecrets !== undefined){
let data23 = data12.imagePullSecrets;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(key7 === "name")){
const err48 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(!(formats42(data25))){
const err49 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"$id":"/components/namespaces","type":"object","additionalProperties":false,"properties":{}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/namespaces" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"$id":"/components/node-exporter","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1024,"maximum":65535},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/node-exporter" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "image") || (key0 === "port")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.port !== undefined){
let data5 = data.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1024 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.resources !== undefined){
let data6 = data.resources;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "cpu") || (key2 === "memory")) || (key2 === "memoryLimit"))){
const err14 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.cpu !== undefined){
let data7 = data6.cpu;
if(typeof data7 === "string"){
if(!(formats90(data7))){
const err15 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.memory !== undefined){
let data8 = data6.memory;
if(typeof data8 === "string"){
if(!(formats24(data8))){
const err17 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.memoryLimit !== undefined){
let data9 = data6.memoryLimit;
if(typeof data9 === "string"){
if(!(formats24(data9))){
const err19 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.placement !== undefined){
let data10 = data.placement;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((key3 === "nodeSelector") || (key3 === "tolerations")) || (key3 === "priorityClassName")) || (key3 === "imagePullSecrets"))){
const err22 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.nodeSelector !== undefined){
let data11 = data10.nodeSelector;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
const _errs29 = errors;
if(typeof key4 === "string"){
if(!(formats96(key4))){
const err23 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid4 = _errs29 === errors;
if(!valid4){
const err24 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 in data11){
let data12 = data11[key5];
if(typeof data12 === "string"){
if(!(formats98(data12))){
const err25 = {instancePath:instancePath+"/placement/nodeSelector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/placement/nodeSelector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.tolerations !== undefined){
let data13 = data10.tolerations;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(((((key6 === "key") || (key6 === "operator")) || (key6 === "value")) || (key6 === "effect")) || (key6 === "tolerationSeconds"))){
const err28 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.key !== undefined){
let data15 = data14.key;
if(typeof data15 === "string"){
if(!(formats96(data15))){
const err29 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.operator !== undefined){
let data16 = data14.operator;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data16 === "Exists") || (data16 === "Equal"))){
const err32 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema24.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.value !== undefined){
let data17 = data14.value;
if(typeof data17 === "string"){
if(!(formats98(data17))){
const err33 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.effect !== undefined){
let data18 = data14.effect;
if(typeof data18 !== "string"){
const err35 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data18 === "NoSchedule") || (data18 === "PreferNoSchedule")) || (data18 === "NoExecute"))){
const err36 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema24.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.tolerationSeconds !== undefined){
let data19 = data14.tolerationSeconds;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err37 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 86400 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.priorityClassName !== undefined){
let data20 = data10.priorityClassName;
if(typeof data20 === "string"){
if(!(formats104(data20))){
const err42 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.imagePullSecrets !== undefined){
let data21 = data10.imagePullSecrets;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(key7 === "name")){
const err44 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!(formats42(data23))){
const err45 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data24 = data.logLevel;
if(typeof data24 !== "string"){
const err50 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data24 === "debug") || (data24 === "info")) || (data24 === "warn")) || (data24 === "error"))){
const err51 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema24.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"$id":"/components/platform","type":"object","additionalProperties":false,"properties":{"defaultDeny":{"type":"boolean"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/platform" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "defaultDeny")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultDeny !== undefined){
if(typeof data.defaultDeny !== "boolean"){
const err1 = {instancePath:instancePath+"/defaultDeny",schemaPath:"#/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"$id":"/components/prometheus-agent","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"scrapeInterval":{"type":"string","format":"duration"},"scrapeTimeout":{"type":"string","format":"duration"},"queue":{"type":"object","additionalProperties":false,"properties":{"capacity":{"type":"integer","minimum":100,"maximum":1000000},"maxShards":{"type":"integer","minimum":1,"maximum":200},"maxSamplesPerSend":{"type":"integer","minimum":10,"maximum":100000},"flushDeadline":{"type":"string","format":"duration"}}},"walTruncateFrequency":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"annotatedPods":{"type":"boolean"},"hostNetworkPods":{"type":"boolean"},"extraMetrics":{"type":"array","items":{"type":"string","format":"label-name"}},"scrapeLimits":{"type":"object","additionalProperties":false,"properties":{"samplesPerPod":{"type":"integer","minimum":1,"maximum":1000000},"bodySize":{"type":"string","format":"memory-quantity"},"labels":{"type":"integer","minimum":8,"maximum":256},"labelNameLength":{"type":"integer","minimum":16,"maximum":4096},"labelValueLength":{"type":"integer","minimum":64,"maximum":65536}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/prometheus-agent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scrapeInterval !== undefined){
let data5 = data.scrapeInterval;
if(typeof data5 === "string"){
if(!(formats28(data5))){
const err11 = {instancePath:instancePath+"/scrapeInterval",schemaPath:"#/properties/scrapeInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/scrapeInterval",schemaPath:"#/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scrapeTimeout !== undefined){
let data6 = data.scrapeTimeout;
if(typeof data6 === "string"){
if(!(formats28(data6))){
const err13 = {instancePath:instancePath+"/scrapeTimeout",schemaPath:"#/properties/scrapeTimeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/scrapeTimeout",schemaPath:"#/properties/scrapeTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.queue !== undefined){
let data7 = data.queue;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "capacity") || (key2 === "maxShards")) || (key2 === "maxSamplesPerSend")) || (key2 === "flushDeadline"))){
const err15 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.capacity !== undefined){
let data8 = data7.capacity;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/queue/capacity",schemaPath:"#/properties/queue/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/queue/capacity",schemaPath:"#/properties/queue/properties/capacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 100 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/queue/capacity",schemaPath:"#/properties/queue/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7.maxShards !== undefined){
let data9 = data7.maxShards;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/queue/maxShards",schemaPath:"#/properties/queue/properties/maxShards/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/queue/maxShards",schemaPath:"#/properties/queue/properties/maxShards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/queue/maxShards",schemaPath:"#/properties/queue/properties/maxShards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data7.maxSamplesPerSend !== undefined){
let data10 = data7.maxSamplesPerSend;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/queue/maxSamplesPerSend",schemaPath:"#/properties/queue/properties/maxSamplesPerSend/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/queue/maxSamplesPerSend",schemaPath:"#/properties/queue/properties/maxSamplesPerSend/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 10 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/queue/maxSamplesPerSend",schemaPath:"#/properties/queue/properties/maxSamplesPerSend/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data7.flushDeadline !== undefined){
let data11 = data7.flushDeadline;
if(typeof data11 === "string"){
if(!(formats28(data11))){
const err25 = {instancePath:instancePath+"/queue/flushDeadline",schemaPath:"#/properties/queue/properties/flushDeadline/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/queue/flushDeadline",schemaPath:"#/properties/queue/properties/flushDeadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.walTruncateFrequency !== undefined){
let data12 = data.walTruncateFrequency;
if(typeof data12 === "string"){
if(!(formats28(data12))){
const err28 = {instancePath:instancePath+"/walTruncateFrequency",schemaPath:"#/properties/walTruncateFrequency/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/walTruncateFrequency",schemaPath:"#/properties/walTruncateFrequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.storage !== undefined){
let data13 = data.storage;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!((key3 === "size") || (key3 === "storageClassName"))){
const err30 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.size !== undefined){
let data14 = data13.size;
if(typeof data14 === "string"){
if(!(formats24(data14))){
const err31 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.storageClassName !== undefined){
let data15 = data13.storageClassName;
if(typeof data15 === "string"){
if(!(formats42(data15))){
const err33 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.annotatedPods !== undefined){
if(typeof data.annotatedPods !== "boolean"){
const err36 = {instancePath:instancePath+"/annotatedPods",schemaPath:"#/properties/annotatedPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.hostNetworkPods !== undefined){
if(typeof data.hostNetworkPods !== "boolean"){
const err37 = {instancePath:instancePath+"/hostNetworkPods",schemaPath:"#/properties/hostNetworkPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.extraMetrics !== undefined){
let data18 = data.extraMetrics;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(!(formats6(data19))){
const err38 = {instancePath:instancePath+"/extraMetrics/" + i0,schemaPath:"#/properties/extraMetrics/items/format",keyword:"format",params:{format: "label-name"},message:"must match format \""+"label-name"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/extraMetrics/" + i0,schemaPath:"#/properties/extraMetrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/extraMetrics",schemaPath:"#/properties/extraMetrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.scrapeLimits !== undefined){
let data20 = data.scrapeLimits;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((((key4 === "samplesPerPod") || (key4 === "bodySize")) || (key4 === "labels")) || (key4 === "labelNameLength")) || (key4 === "labelValueLength"))){
const err41 = {instancePath:instancePath+"/scrapeLimits",schemaPath:"#/properties/scrapeLimits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.samplesPerPod !== undefined){
let data21 = data20.samplesPerPod;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err42 = {instancePath:instancePath+"/scrapeLimits/samplesPerPod",schemaPath:"#/properties/scrapeLimits/properties/samplesPerPod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/scrapeLimits/samplesPerPod",schemaPath:"#/properties/scrapeLimits/properties/samplesPerPod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err44 = {instancePath:instancePath+"/scrapeLimits/samplesPerPod",schemaPath:"#/properties/scrapeLimits/properties/samplesPerPod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data20.bodySize !== undefined){
let data22 = data20.bodySize;
if(typeof data22 === "string"){
if(!(formats24(data22))){
const err45 = {instancePath:instancePath+"/scrapeLimits/bodySize",schemaPath:"#/properties/scrapeLimits/properties/bodySize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/scrapeLimits/bodySize",schemaPath:"#/properties/scrapeLimits/properties/bodySize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.labels !== undefined){
let data23 = data20.labels;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err47 = {instancePath:instancePath+"/scrapeLimits/labels",schemaPath:"#/properties/scrapeLimits/properties/labels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 256 || isNaN(data23)){
const err48 = {instancePath:instancePath+"/scrapeLimits/labels",schemaPath:"#/properties/scrapeLimits/properties/labels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23 < 8 || isNaN(data23)){
const err49 = {instancePath:instancePath+"/scrapeLimits/labels",schemaPath:"#/properties/scrapeLimits/properties/labels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data20.labelNameLength !== undefined){
let data24 = data20.labelNameLength;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err50 = {instancePath:instancePath+"/scrapeLimits/labelNameLength",schemaPath:"#/properties/scrapeLimits/properties/labelNameLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 4096 || isNaN(data24)){
const err51 = {instancePath:instancePath+"/scrapeLimits/labelNameLength",schemaPath:"#/properties/scrapeLimits/properties/labelNameLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24 < 16 || isNaN(data24)){
const err52 = {instancePath:instancePath+"/scrapeLimits/labelNameLength",schemaPath:"#/properties/scrapeLimits/properties/labelNameLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data20.labelValueLength !== undefined){
let data25 = data20.labelValueLength;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err53 = {instancePath:instancePath+"/scrapeLimits/labelValueLength",schemaPath:"#/properties/scrapeLimits/properties/labelValueLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65536 || isNaN(data25)){
const err54 = {instancePath:instancePath+"/scrapeLimits/labelValueLength",schemaPath:"#/properties/scrapeLimits/properties/labelValueLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data25 < 64 || isNaN(data25)){
const err55 = {instancePath:instancePath+"/scrapeLimits/labelValueLength",schemaPath:"#/properties/scrapeLimits/properties/labelValueLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/scrapeLimits",schemaPath:"#/properties/scrapeLimits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.resources !== undefined){
let data26 = data.resources;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!(((key5 === "cpu") || (key5 === "memory")) || (key5 === "memoryLimit"))){
const err57 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.cpu !== undefined){
let data27 = data26.cpu;
if(typeof data27 === "string"){
if(!(formats90(data27))){
const err58 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.memory !== undefined){
let data28 = data26.memory;
if(typeof data28 === "string"){
if(!(formats24(data28))){
const err60 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.memoryLimit !== undefined){
let data29 = data26.memoryLimit;
if(typeof data29 === "string"){
if(!(formats24(data29))){
const err62 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.placement !== undefined){
let data30 = data.placement;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
if(!((((key6 === "nodeSelector") || (key6 === "tolerations")) || (key6 === "priorityClassName")) || (key6 === "imagePullSecrets"))){
const err65 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.nodeSelector !== undefined){
let data31 = data30.nodeSelector;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 in data31){
const _errs72 = errors;
if(typeof key7 === "string"){
if(!(formats96(key7))){
const err66 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var valid9 = _errs72 === errors;
if(!valid9){
const err67 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
for(const key8 in data31){
let data32 = data31[key8];
if(typeof data32 === "string"){
if(!(formats98(data32))){
const err68 = {instancePath:instancePath+"/placement/nodeSelector/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/placement/nodeSelector/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data30.tolerations !== undefined){
let data33 = data30.tolerations;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
if(!(((((key9 === "key") || (key9 === "operator")) || (key9 === "value")) || (key9 === "effect")) || (key9 === "tolerationSeconds"))){
const err71 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.key !== undefined){
let data35 = data34.key;
if(typeof data35 === "string"){
if(!(formats96(data35))){
const err72 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.operator !== undefined){
let data36 = data34.operator;
if(typeof data36 !== "string"){
const err74 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data36 === "Exists") || (data36 === "Equal"))){
const err75 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema26.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.value !== undefined){
let data37 = data34.value;
if(typeof data37 === "string"){
if(!(formats98(data37))){
const err76 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.effect !== undefined){
let data38 = data34.effect;
if(typeof data38 !== "string"){
const err78 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(((data38 === "NoSchedule") || (data38 === "PreferNoSchedule")) || (data38 === "NoExecute"))){
const err79 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema26.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.tolerationSeconds !== undefined){
let data39 = data34.tolerationSeconds;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err80 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400 || isNaN(data39)){
const err81 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err82 = {instancePath:instancePath+"/placement/tolerations/" + i1+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/placement/tolerations/" + i1,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data30.priorityClassName !== undefined){
let data40 = data30.priorityClassName;
if(typeof data40 === "string"){
if(!(formats104(data40))){
const err85 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data30.imagePullSecrets !== undefined){
let data41 = data30.imagePullSecrets;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!(key10 === "name")){
const err87 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data42.name !== undefined){
let data43 = data42.name;
if(typeof data43 === "string"){
if(!(formats42(data43))){
const err88 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i2,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data44 = data.logLevel;
if(typeof data44 !== "string"){
const err93 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data44 === "debug") || (data44 === "info")) || (data44 === "warn")) || (data44 === "error"))){
const err94 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema26.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/fleet" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "central") || (data1 === "edge"))){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema19.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!(formats2(data2))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!(formats4(data3))){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.externalLabels !== undefined){
let data4 = data.externalLabels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!(formats6(key1))){
const err9 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames/format",keyword:"format",params:{format: "label-name"},message:"must match format \""+"label-name"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(!(formats4(data5))){
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nodes !== undefined){
let data6 = data.nodes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads")) || (key3 === "podsPerNode"))){
const err14 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.count !== undefined){
let data7 = data6.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5000 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.controlPlane !== undefined){
let data8 = data6.controlPlane;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.controlPlaneTakesWorkloads !== undefined){
if(typeof data6.controlPlaneTakesWorkloads !== "boolean"){
const err21 = {instancePath:instancePath+"/nodes/controlPlaneTakesWorkloads",schemaPath:"#/properties/nodes/properties/controlPlaneTakesWorkloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.podsPerNode !== undefined){
let data10 = data6.podsPerNode;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data11 = data.kubernetesVersion;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "1.33") || (data11 === "1.34")) || (data11 === "1.35")) || (data11 === "1.36"))){
const err27 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema19.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.cni !== undefined){
let data12 = data.cni;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data12 === "cilium") || (data12 === "other"))){
const err29 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema19.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data13 = data.networkCidrs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err30 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.nodes !== undefined){
let data14 = data13.nodes;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!(formats10(data15))){
const err31 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.apiServer !== undefined){
let data16 = data13.apiServer;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!(formats10(data17))){
const err34 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data18 = data.prerequisites;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err38 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.cilium !== undefined){
let data19 = data18.cilium;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err39 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.gatewayApi !== undefined){
let data20 = data18.gatewayApi;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err41 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.certManager !== undefined){
let data21 = data18.certManager;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err43 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.longhorn !== undefined){
let data22 = data18.longhorn;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err45 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.argocd !== undefined){
let data23 = data18.argocd;
if(typeof data23 === "string"){
if(!(formats14(data23))){
const err47 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.maxMapCount !== undefined){
if(typeof data18.maxMapCount !== "boolean"){
const err49 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data25 = data.seriesBudget;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err51 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 5000000 || isNaN(data25)){
const err52 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25 < 1000 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.limits !== undefined){
let data26 = data.limits;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!((((key6 === "requestSize") || (key6 === "seriesPerRequest")) || (key6 === "samplesPerRequest")) || (key6 === "headSeries"))){
const err54 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.requestSize !== undefined){
let data27 = data26.requestSize;
if(typeof data27 === "string"){
if(!(formats24(data27))){
const err55 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.seriesPerRequest !== undefined){
let data28 = data26.seriesPerRequest;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err57 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data26.samplesPerRequest !== undefined){
let data29 = data26.samplesPerRequest;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err59 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data26.headSeries !== undefined){
let data30 = data26.headSeries;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err61 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err62 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.logBudget !== undefined){
let data31 = data.logBudget;
if(typeof data31 === "string"){
if(!(formats24(data31))){
const err64 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.outageBudget !== undefined){
let data32 = data.outageBudget;
if(typeof data32 === "string"){
if(!(formats28(data32))){
const err66 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.logOutageBudget !== undefined){
let data33 = data.logOutageBudget;
if(typeof data33 === "string"){
if(!(formats28(data33))){
const err68 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.domain !== undefined){
let data34 = data.domain;
if(typeof data34 === "string"){
if(!(formats32(data34))){
const err70 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data35 = data.objectStorage;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!(((((((key7 === "bucket") || (key7 === "endpoint")) || (key7 === "address")) || (key7 === "insecure")) || (key7 === "region")) || (key7 === "secretName")) || (key7 === "outageBudget"))){
const err72 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.bucket !== undefined){
let data36 = data35.bucket;
if(typeof data36 === "string"){
if(!(formats34(data36))){
const err73 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.endpoint !== undefined){
let data37 = data35.endpoint;
if(typeof data37 === "string"){
if(!(formats36(data37))){
const err75 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.address !== undefined){
let data38 = data35.address;
if(typeof data38 === "string"){
if(!(formats2(data38))){
const err77 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.insecure !== undefined){
if(typeof data35.insecure !== "boolean"){
const err79 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.region !== undefined){
let data40 = data35.region;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err80 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func2(data40) < 1){
const err81 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats40(data40))){
const err82 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35.secretName !== undefined){
let data41 = data35.secretName;
if(typeof data41 === "string"){
if(!(formats42(data41))){
const err84 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.outageBudget !== undefined){
let data42 = data35.outageBudget;
if(typeof data42 === "string"){
if(!(formats28(data42))){
const err86 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.retention !== undefined){
let data43 = data.retention;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!((((key8 === "raw") || (key8 === "fiveMinutes")) || (key8 === "oneHour")) || (key8 === "logs"))){
const err89 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.raw !== undefined){
let data44 = data43.raw;
if(typeof data44 === "string"){
if(!(formats28(data44))){
const err90 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.fiveMinutes !== undefined){
let data45 = data43.fiveMinutes;
if(typeof data45 === "string"){
if(!(formats28(data45))){
const err92 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.oneHour !== undefined){
let data46 = data43.oneHour;
if(typeof data46 === "string"){
if(!(formats28(data46))){
const err94 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.logs !== undefined){
let data47 = data43.logs;
if(typeof data47 === "string"){
if(!(formats28(data47))){
const err96 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data48 = data.remoteWrite;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!((((key9 === "address") || (key9 === "port")) || (key9 === "host")) || (key9 === "clientAuthentication"))){
const err99 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.address !== undefined){
let data49 = data48.address;
if(typeof data49 === "string"){
if(!(formats2(data49))){
const err100 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.port !== undefined){
let data50 = data48.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err102 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err103 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err104 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data48.host !== undefined){
let data51 = data48.host;
if(typeof data51 === "string"){
if(!(formats32(data51))){
const err105 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.clientAuthentication !== undefined){
let data52 = data48.clientAuthentication;
if(typeof data52 !== "string"){
const err107 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((data52 === "none") || (data52 === "certificate"))){
const err108 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema19.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.hosts !== undefined){
let data53 = data.hosts;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(!(((key10 === "grafana") || (key10 === "thanosQuery")) || (key10 === "opensearch"))){
const err110 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data53.grafana !== undefined){
let data54 = data53.grafana;
if(typeof data54 === "string"){
if(!(formats32(data54))){
const err111 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data53.thanosQuery !== undefined){
let data55 = data53.thanosQuery;
if(typeof data55 === "string"){
if(!(formats32(data55))){
const err113 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data53.opensearch !== undefined){
let data56 = data53.opensearch;
if(typeof data56 === "string"){
if(!(formats32(data56))){
const err115 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.argocd !== undefined){
let data57 = data.argocd;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!(((((key11 === "repoURL") || (key11 === "targetRevision")) || (key11 === "namespace")) || (key11 === "destinationName")) || (key11 === "delivery"))){
const err118 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data57.repoURL !== undefined){
let data58 = data57.repoURL;
if(typeof data58 === "string"){
if(!(formats64(data58))){
const err119 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data57.targetRevision !== undefined){
let data59 = data57.targetRevision;
if(typeof data59 === "string"){
if(!(formats66(data59))){
const err121 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "git-revision"},message:"must match format \""+"git-revision"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.namespace !== undefined){
let data60 = data57.namespace;
if(typeof data60 === "string"){
if(!(formats0(data60))){
const err123 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.destinationName !== undefined){
let data61 = data57.destinationName;
if(typeof data61 === "string"){
if(!(formats0(data61))){
const err125 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.delivery !== undefined){
let data62 = data57.delivery;
if(typeof data62 !== "string"){
const err127 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data62 === "manifests") || (data62 === "chart"))){
const err128 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema19.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.alerting !== undefined){
let data63 = data.alerting;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key12 in data63){
if(!(key12 === "runbookURL")){
const err130 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data63.runbookURL !== undefined){
let data64 = data63.runbookURL;
if(typeof data64 === "string"){
if(!(formats72(data64))){
const err131 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err134 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err135 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["blackbox-exporter"] !== undefined){
if(!(validate53(data["blackbox-exporter"], {instancePath:instancePath+"/blackbox-exporter",parentData:data,parentDataProperty:"blackbox-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.fluentbit !== undefined){
if(!(validate55(data.fluentbit, {instancePath:instancePath+"/fluentbit",parentData:data,parentDataProperty:"fluentbit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["kube-state-metrics"] !== undefined){
if(!(validate57(data["kube-state-metrics"], {instancePath:instancePath+"/kube-state-metrics",parentData:data,parentDataProperty:"kube-state-metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.namespaces !== undefined){
if(!(validate59(data.namespaces, {instancePath:instancePath+"/namespaces",parentData:data,parentDataProperty:"namespaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data["node-exporter"] !== undefined){
if(!(validate61(data["node-exporter"], {instancePath:instancePath+"/node-exporter",parentData:data,parentDataProperty:"node-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(validate63(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["prometheus-agent"] !== undefined){
if(!(validate65(data["prometheus-agent"], {instancePath:instancePath+"/prometheus-agent",parentData:data,parentDataProperty:"prometheus-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err136 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const central = validate67;
const schema27 = {"$id":"/central","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"present-label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"present-label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"},"podsPerNode":{"type":"integer","minimum":1,"maximum":1000}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"limits":{"type":"object","additionalProperties":false,"properties":{"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0},"headSeries":{"type":"integer","minimum":0}}},"logBudget":{"type":"string","format":"memory-quantity"},"outageBudget":{"type":"string","format":"duration"},"logOutageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"git-revision"},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"alerting":{"type":"object","additionalProperties":false,"properties":{"runbookURL":{"type":"string","format":"web-url"}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"blackbox-exporter":{"$ref":"/components/blackbox-exporter"},"fluentbit":{"$ref":"/components/fluentbit"},"kube-state-metrics":{"$ref":"/components/kube-state-metrics"},"namespaces":{"$ref":"/components/namespaces"},"node-exporter":{"$ref":"/components/node-exporter"},"platform":{"$ref":"/components/platform"},"prometheus-agent":{"$ref":"/components/prometheus-agent"},"exposure":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["gateway","loadBalancer"]},"ingressAddress":{"type":"string","format":"ip-address"},"interfaces":{"type":"array","minItems":1,"items":{"type":"string","format":"go-regexp"}},"announceFromControlPlane":{"type":"boolean"}}},"certificates":{"type":"object","additionalProperties":false,"properties":{"source":{"type":"string","enum":["certManager","existing"]},"duration":{"type":"string","format":"duration"},"renewBefore":{"type":"string","format":"duration"},"clientDuration":{"type":"string","format":"duration"},"clientRenewBefore":{"type":"string","format":"duration"},"receiverSecretName":{"type":"string","format":"dns-subdomain"},"gatewaySecretName":{"type":"string","format":"dns-subdomain"},"caSecretName":{"type":"string","format":"dns-subdomain"},"rotation":{"type":"object","additionalProperties":false,"properties":{"phase":{"type":"string","enum":["none","prepare","trust","issue"]},"nextCaSecretName":{"type":"string","format":"dns-subdomain"},"bundleSecretName":{"type":"string","format":"dns-subdomain"}}}}},"alertmanager":{"$ref":"/components/alertmanager"},"grafana":{"$ref":"/components/grafana"},"opensearch":{"$ref":"/components/opensearch"},"thanos-compactor":{"$ref":"/components/thanos-compactor"},"thanos-query":{"$ref":"/components/thanos-query"},"thanos-receiver":{"$ref":"/components/thanos-receiver"},"thanos-ruler":{"$ref":"/components/thanos-ruler"},"thanos-store":{"$ref":"/components/thanos-store"}}};
const formats314 = require("../formats.ts").formats["go-regexp"];
const schema28 = {"$id":"/components/alertmanager","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":9},"retention":{"type":"string","format":"duration"},"slack":{"type":"object","additionalProperties":false,"properties":{"channel":{"type":"string","format":"slack-channel"},"secretName":{"type":"string","format":"dns-subdomain"}}},"email":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"string","format":"email-address"},"from":{"type":"string","format":"email-address"},"smarthost":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"username":{"type":"string","format":"login","maxLength":255},"secretName":{"type":"string","format":"dns-subdomain"}}},"teams":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"slack":{"type":"object","additionalProperties":false,"properties":{"channel":{"type":"string","format":"slack-channel"},"secretName":{"type":"string","format":"dns-subdomain"}}},"email":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"string","format":"email-address"}}}}}},"deadMansSwitch":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"},"interval":{"type":"string","format":"duration"}}},"routeTests":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"labels":{"type":"object","additionalProperties":{"type":"string","format":"present-label-value"},"propertyNames":{"format":"label-name"}},"receiver":{"type":"string","format":"dns-label"}}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};
const formats344 = require("../formats.ts").formats["slack-channel"];
const formats348 = require("../formats.ts").formats["email-address"];
const formats356 = require("../formats.ts").formats.login;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/alertmanager" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.retention !== undefined){
let data6 = data.retention;
if(typeof data6 === "string"){
if(!(formats28(data6))){
const err14 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.slack !== undefined){
let data7 = data.slack;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "channel") || (key2 === "secretName"))){
const err16 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.channel !== undefined){
let data8 = data7.channel;
if(typeof data8 === "string"){
if(!(formats344(data8))){
const err17 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/format",keyword:"format",params:{format: "slack-channel"},message:"must match format \""+"slack-channel"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/slack/channel",schemaPath:"#/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.secretName !== undefined){
let data9 = data7.secretName;
if(typeof data9 === "string"){
if(!(formats42(data9))){
const err19 = {instancePath:instancePath+"/slack/secretName",schemaPath:"#/properties/slack/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/slack/secretName",schemaPath:"#/properties/slack/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.email !== undefined){
let data10 = data.email;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((((key3 === "to") || (key3 === "from")) || (key3 === "smarthost")) || (key3 === "address")) || (key3 === "username")) || (key3 === "secretName"))){
const err22 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.to !== undefined){
let data11 = data10.to;
if(typeof data11 === "string"){
if(!(formats348(data11))){
const err23 = {instancePath:instancePath+"/email/to",schemaPath:"#/properties/email/properties/to/format",keyword:"format",params:{format: "email-address"},message:"must match format \""+"email-address"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/email/to",schemaPath:"#/properties/email/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.from !== undefined){
let data12 = data10.from;
if(typeof data12 === "string"){
if(!(formats348(data12))){
const err25 = {instancePath:instancePath+"/email/from",schemaPath:"#/properties/email/properties/from/format",keyword:"format",params:{format: "email-address"},message:"must match format \""+"email-address"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/email/from",schemaPath:"#/properties/email/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.smarthost !== undefined){
let data13 = data10.smarthost;
if(typeof data13 === "string"){
if(!(formats36(data13))){
const err27 = {instancePath:instancePath+"/email/smarthost",schemaPath:"#/properties/email/properties/smarthost/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/email/smarthost",schemaPath:"#/properties/email/properties/smarthost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.address !== undefined){
let data14 = data10.address;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err29 = {instancePath:instancePath+"/email/address",schemaPath:"#/properties/email/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/email/address",schemaPath:"#/properties/email/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.username !== undefined){
let data15 = data10.username;
if(typeof data15 === "string"){
if(func2(data15) > 255){
const err31 = {instancePath:instancePath+"/email/username",schemaPath:"#/properties/email/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats356(data15))){
const err32 = {instancePath:instancePath+"/email/username",schemaPath:"#/properties/email/properties/username/format",keyword:"format",params:{format: "login"},message:"must match format \""+"login"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/email/username",schemaPath:"#/properties/email/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.secretName !== undefined){
let data16 = data10.secretName;
if(typeof data16 === "string"){
if(!(formats42(data16))){
const err34 = {instancePath:instancePath+"/email/secretName",schemaPath:"#/properties/email/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/email/secretName",schemaPath:"#/properties/email/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.teams !== undefined){
let data17 = data.teams;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(((key4 === "name") || (key4 === "slack")) || (key4 === "email"))){
const err37 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err38 = {instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/properties/teams/items/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.slack !== undefined){
let data20 = data18.slack;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((key5 === "channel") || (key5 === "secretName"))){
const err40 = {instancePath:instancePath+"/teams/" + i0+"/slack",schemaPath:"#/properties/teams/items/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.channel !== undefined){
let data21 = data20.channel;
if(typeof data21 === "string"){
if(!(formats344(data21))){
const err41 = {instancePath:instancePath+"/teams/" + i0+"/slack/channel",schemaPath:"#/properties/teams/items/properties/slack/properties/channel/format",keyword:"format",params:{format: "slack-channel"},message:"must match format \""+"slack-channel"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/teams/" + i0+"/slack/channel",schemaPath:"#/properties/teams/items/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.secretName !== undefined){
let data22 = data20.secretName;
if(typeof data22 === "string"){
if(!(formats42(data22))){
const err43 = {instancePath:instancePath+"/teams/" + i0+"/slack/secretName",schemaPath:"#/properties/teams/items/properties/slack/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/teams/" + i0+"/slack/secretName",schemaPath:"#/properties/teams/items/properties/slack/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/teams/" + i0+"/slack",schemaPath:"#/properties/teams/items/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.email !== undefined){
let data23 = data18.email;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!(key6 === "to")){
const err46 = {instancePath:instancePath+"/teams/" + i0+"/email",schemaPath:"#/properties/teams/items/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.to !== undefined){
let data24 = data23.to;
if(typeof data24 === "string"){
if(!(formats348(data24))){
const err47 = {instancePath:instancePath+"/teams/" + i0+"/email/to",schemaPath:"#/properties/teams/items/properties/email/properties/to/format",keyword:"format",params:{format: "email-address"},message:"must match format \""+"email-address"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/teams/" + i0+"/email/to",schemaPath:"#/properties/teams/items/properties/email/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/teams/" + i0+"/email",schemaPath:"#/properties/teams/items/properties/email/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.deadMansSwitch !== undefined){
let data25 = data.deadMansSwitch;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!((key7 === "secretName") || (key7 === "interval"))){
const err52 = {instancePath:instancePath+"/deadMansSwitch",schemaPath:"#/properties/deadMansSwitch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.secretName !== undefined){
let data26 = data25.secretName;
if(typeof data26 === "string"){
if(!(formats42(data26))){
const err53 = {instancePath:instancePath+"/deadMansSwitch/secretName",schemaPath:"#/properties/deadMansSwitch/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/deadMansSwitch/secretName",schemaPath:"#/properties/deadMansSwitch/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.interval !== undefined){
let data27 = data25.interval;
if(typeof data27 === "string"){
if(!(formats28(data27))){
const err55 = {instancePath:instancePath+"/deadMansSwitch/interval",schemaPath:"#/properties/deadMansSwitch/properties/interval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/deadMansSwitch/interval",schemaPath:"#/properties/deadMansSwitch/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/deadMansSwitch",schemaPath:"#/properties/deadMansSwitch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.routeTests !== undefined){
let data28 = data.routeTests;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
if(!((key8 === "labels") || (key8 === "receiver"))){
const err58 = {instancePath:instancePath+"/routeTests/" + i1,schemaPath:"#/properties/routeTests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data29.labels !== undefined){
let data30 = data29.labels;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
const _errs72 = errors;
if(typeof key9 === "string"){
if(!(formats6(key9))){
const err59 = {instancePath:instancePath+"/routeTests/" + i1+"/labels",schemaPath:"#/properties/routeTests/items/properties/labels/propertyNames/format",keyword:"format",params:{format: "label-name"},message:"must match format \""+"label-name"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid13 = _errs72 === errors;
if(!valid13){
const err60 = {instancePath:instancePath+"/routeTests/" + i1+"/labels",schemaPath:"#/properties/routeTests/items/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
for(const key10 in data30){
let data31 = data30[key10];
if(typeof data31 === "string"){
if(!(formats4(data31))){
const err61 = {instancePath:instancePath+"/routeTests/" + i1+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeTests/items/properties/labels/additionalProperties/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/routeTests/" + i1+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routeTests/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/routeTests/" + i1+"/labels",schemaPath:"#/properties/routeTests/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.receiver !== undefined){
let data32 = data29.receiver;
if(typeof data32 === "string"){
if(!(formats0(data32))){
const err64 = {instancePath:instancePath+"/routeTests/" + i1+"/receiver",schemaPath:"#/properties/routeTests/items/properties/receiver/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/routeTests/" + i1+"/receiver",schemaPath:"#/properties/routeTests/items/properties/receiver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/routeTests/" + i1,schemaPath:"#/properties/routeTests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/routeTests",schemaPath:"#/properties/routeTests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.storage !== undefined){
let data33 = data.storage;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
if(!((key11 === "size") || (key11 === "storageClassName"))){
const err68 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data33.size !== undefined){
let data34 = data33.size;
if(typeof data34 === "string"){
if(!(formats24(data34))){
const err69 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data33.storageClassName !== undefined){
let data35 = data33.storageClassName;
if(typeof data35 === "string"){
if(!(formats42(data35))){
const err71 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.resources !== undefined){
let data36 = data.resources;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
if(!(((key12 === "cpu") || (key12 === "memory")) || (key12 === "memoryLimit"))){
const err74 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data36.cpu !== undefined){
let data37 = data36.cpu;
if(typeof data37 === "string"){
if(!(formats90(data37))){
const err75 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data36.memory !== undefined){
let data38 = data36.memory;
if(typeof data38 === "string"){
if(!(formats24(data38))){
const err77 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data36.memoryLimit !== undefined){
let data39 = data36.memoryLimit;
if(typeof data39 === "string"){
if(!(formats24(data39))){
const err79 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.placement !== undefined){
let data40 = data.placement;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key13 in data40){
if(!((((key13 === "nodeSelector") || (key13 === "tolerations")) || (key13 === "priorityClassName")) || (key13 === "imagePullSecrets"))){
const err82 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.nodeSelector !== undefined){
let data41 = data40.nodeSelector;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key14 in data41){
const _errs99 = errors;
if(typeof key14 === "string"){
if(!(formats96(key14))){
const err83 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key14};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var valid18 = _errs99 === errors;
if(!valid18){
const err84 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
for(const key15 in data41){
let data42 = data41[key15];
if(typeof data42 === "string"){
if(!(formats98(data42))){
const err85 = {instancePath:instancePath+"/placement/nodeSelector/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/placement/nodeSelector/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data40.tolerations !== undefined){
let data43 = data40.tolerations;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key16 in data44){
if(!(((((key16 === "key") || (key16 === "operator")) || (key16 === "value")) || (key16 === "effect")) || (key16 === "tolerationSeconds"))){
const err88 = {instancePath:instancePath+"/placement/tolerations/" + i2,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data44.key !== undefined){
let data45 = data44.key;
if(typeof data45 === "string"){
if(!(formats96(data45))){
const err89 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data44.operator !== undefined){
let data46 = data44.operator;
if(typeof data46 !== "string"){
const err91 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data46 === "Exists") || (data46 === "Equal"))){
const err92 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema28.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data44.value !== undefined){
let data47 = data44.value;
if(typeof data47 === "string"){
if(!(formats98(data47))){
const err93 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data44.effect !== undefined){
let data48 = data44.effect;
if(typeof data48 !== "string"){
const err95 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data48 === "NoSchedule") || (data48 === "PreferNoSchedule")) || (data48 === "NoExecute"))){
const err96 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema28.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.tolerationSeconds !== undefined){
let data49 = data44.tolerationSeconds;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err97 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 86400 || isNaN(data49)){
const err98 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err99 = {instancePath:instancePath+"/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/placement/tolerations/" + i2,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data40.priorityClassName !== undefined){
let data50 = data40.priorityClassName;
if(typeof data50 === "string"){
if(!(formats104(data50))){
const err102 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data40.imagePullSecrets !== undefined){
let data51 = data40.imagePullSecrets;
if(Array.isArray(data51)){
const len3 = data51.length;
for(let i3=0; i3<len3; i3++){
let data52 = data51[i3];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
if(!(key17 === "name")){
const err104 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 === "string"){
if(!(formats42(data53))){
const err105 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data54 = data.logLevel;
if(typeof data54 !== "string"){
const err110 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((((data54 === "debug") || (data54 === "info")) || (data54 === "warn")) || (data54 === "error"))){
const err111 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema28.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"$id":"/components/grafana","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"admin":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/grafana" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "image") || (key0 === "admin")) || (key0 === "storage")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.admin !== undefined){
let data5 = data.admin;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "secretName")){
const err11 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.secretName !== undefined){
let data6 = data5.secretName;
if(typeof data6 === "string"){
if(!(formats42(data6))){
const err12 = {instancePath:instancePath+"/admin/secretName",schemaPath:"#/properties/admin/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/admin/secretName",schemaPath:"#/properties/admin/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.storage !== undefined){
let data7 = data.storage;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((key3 === "size") || (key3 === "storageClassName"))){
const err15 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.size !== undefined){
let data8 = data7.size;
if(typeof data8 === "string"){
if(!(formats24(data8))){
const err16 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.storageClassName !== undefined){
let data9 = data7.storageClassName;
if(typeof data9 === "string"){
if(!(formats42(data9))){
const err18 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.resources !== undefined){
let data10 = data.resources;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(((key4 === "cpu") || (key4 === "memory")) || (key4 === "memoryLimit"))){
const err21 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.cpu !== undefined){
let data11 = data10.cpu;
if(typeof data11 === "string"){
if(!(formats90(data11))){
const err22 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.memory !== undefined){
let data12 = data10.memory;
if(typeof data12 === "string"){
if(!(formats24(data12))){
const err24 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.memoryLimit !== undefined){
let data13 = data10.memoryLimit;
if(typeof data13 === "string"){
if(!(formats24(data13))){
const err26 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.placement !== undefined){
let data14 = data.placement;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!((((key5 === "nodeSelector") || (key5 === "tolerations")) || (key5 === "priorityClassName")) || (key5 === "imagePullSecrets"))){
const err29 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.nodeSelector !== undefined){
let data15 = data14.nodeSelector;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
const _errs39 = errors;
if(typeof key6 === "string"){
if(!(formats96(key6))){
const err30 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid6 = _errs39 === errors;
if(!valid6){
const err31 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key7 in data15){
let data16 = data15[key7];
if(typeof data16 === "string"){
if(!(formats98(data16))){
const err32 = {instancePath:instancePath+"/placement/nodeSelector/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/placement/nodeSelector/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.tolerations !== undefined){
let data17 = data14.tolerations;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
if(!(((((key8 === "key") || (key8 === "operator")) || (key8 === "value")) || (key8 === "effect")) || (key8 === "tolerationSeconds"))){
const err35 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.key !== undefined){
let data19 = data18.key;
if(typeof data19 === "string"){
if(!(formats96(data19))){
const err36 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.operator !== undefined){
let data20 = data18.operator;
if(typeof data20 !== "string"){
const err38 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data20 === "Exists") || (data20 === "Equal"))){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema29.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.value !== undefined){
let data21 = data18.value;
if(typeof data21 === "string"){
if(!(formats98(data21))){
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.effect !== undefined){
let data22 = data18.effect;
if(typeof data22 !== "string"){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data22 === "NoSchedule") || (data22 === "PreferNoSchedule")) || (data22 === "NoExecute"))){
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema29.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.tolerationSeconds !== undefined){
let data23 = data18.tolerationSeconds;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 86400 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.priorityClassName !== undefined){
let data24 = data14.priorityClassName;
if(typeof data24 === "string"){
if(!(formats104(data24))){
const err49 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.imagePullSecrets !== undefined){
let data25 = data14.imagePullSecrets;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!(key9 === "name")){
const err51 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(!(formats42(data27))){
const err52 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data28 = data.logLevel;
if(typeof data28 !== "string"){
const err57 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data28 === "error") || (data28 === "warn")) || (data28 === "info")) || (data28 === "debug"))){
const err58 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema29.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"$id":"/components/opensearch","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"snapshotImage":{"type":"boolean"},"replicas":{"type":"integer","minimum":1,"maximum":99},"bootstrap":{"type":"boolean"},"rollover":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"age":{"type":"string","format":"duration"}}},"snapshots":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"secretName":{"type":"string","format":"dns-subdomain"},"retention":{"type":"string","format":"duration"}}},"exporter":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"secretName":{"type":"string","format":"dns-subdomain"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/opensearch" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.snapshotImage !== undefined){
if(typeof data.snapshotImage !== "boolean"){
const err11 = {instancePath:instancePath+"/snapshotImage",schemaPath:"#/properties/snapshotImage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.replicas !== undefined){
let data6 = data.replicas;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 99 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.bootstrap !== undefined){
if(typeof data.bootstrap !== "boolean"){
const err15 = {instancePath:instancePath+"/bootstrap",schemaPath:"#/properties/bootstrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rollover !== undefined){
let data8 = data.rollover;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "size") || (key2 === "age"))){
const err16 = {instancePath:instancePath+"/rollover",schemaPath:"#/properties/rollover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.size !== undefined){
let data9 = data8.size;
if(typeof data9 === "string"){
if(!(formats24(data9))){
const err17 = {instancePath:instancePath+"/rollover/size",schemaPath:"#/properties/rollover/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/rollover/size",schemaPath:"#/properties/rollover/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.age !== undefined){
let data10 = data8.age;
if(typeof data10 === "string"){
if(!(formats28(data10))){
const err19 = {instancePath:instancePath+"/rollover/age",schemaPath:"#/properties/rollover/properties/age/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/rollover/age",schemaPath:"#/properties/rollover/properties/age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/rollover",schemaPath:"#/properties/rollover/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data11 = data.snapshots;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "bucket") || (key3 === "secretName")) || (key3 === "retention"))){
const err22 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.bucket !== undefined){
let data12 = data11.bucket;
if(typeof data12 === "string"){
if(!(formats34(data12))){
const err23 = {instancePath:instancePath+"/snapshots/bucket",schemaPath:"#/properties/snapshots/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/snapshots/bucket",schemaPath:"#/properties/snapshots/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.secretName !== undefined){
let data13 = data11.secretName;
if(typeof data13 === "string"){
if(!(formats42(data13))){
const err25 = {instancePath:instancePath+"/snapshots/secretName",schemaPath:"#/properties/snapshots/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/snapshots/secretName",schemaPath:"#/properties/snapshots/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.retention !== undefined){
let data14 = data11.retention;
if(typeof data14 === "string"){
if(!(formats28(data14))){
const err27 = {instancePath:instancePath+"/snapshots/retention",schemaPath:"#/properties/snapshots/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/snapshots/retention",schemaPath:"#/properties/snapshots/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.exporter !== undefined){
let data15 = data.exporter;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "image") || (key4 === "secretName")) || (key4 === "resources"))){
const err30 = {instancePath:instancePath+"/exporter",schemaPath:"#/properties/exporter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.image !== undefined){
let data16 = data15.image;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!((((key5 === "registry") || (key5 === "repository")) || (key5 === "tag")) || (key5 === "digest"))){
const err31 = {instancePath:instancePath+"/exporter/image",schemaPath:"#/properties/exporter/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.registry !== undefined){
let data17 = data16.registry;
if(typeof data17 === "string"){
if(!(formats74(data17))){
const err32 = {instancePath:instancePath+"/exporter/image/registry",schemaPath:"#/properties/exporter/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/exporter/image/registry",schemaPath:"#/properties/exporter/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.repository !== undefined){
let data18 = data16.repository;
if(typeof data18 === "string"){
if(!(formats76(data18))){
const err34 = {instancePath:instancePath+"/exporter/image/repository",schemaPath:"#/properties/exporter/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/exporter/image/repository",schemaPath:"#/properties/exporter/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.tag !== undefined){
let data19 = data16.tag;
if(typeof data19 === "string"){
if(!(formats78(data19))){
const err36 = {instancePath:instancePath+"/exporter/image/tag",schemaPath:"#/properties/exporter/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/exporter/image/tag",schemaPath:"#/properties/exporter/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.digest !== undefined){
let data20 = data16.digest;
if(typeof data20 === "string"){
if(!(formats80(data20))){
const err38 = {instancePath:instancePath+"/exporter/image/digest",schemaPath:"#/properties/exporter/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/exporter/image/digest",schemaPath:"#/properties/exporter/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/exporter/image",schemaPath:"#/properties/exporter/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.secretName !== undefined){
let data21 = data15.secretName;
if(typeof data21 === "string"){
if(!(formats42(data21))){
const err41 = {instancePath:instancePath+"/exporter/secretName",schemaPath:"#/properties/exporter/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/exporter/secretName",schemaPath:"#/properties/exporter/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.resources !== undefined){
let data22 = data15.resources;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(((key6 === "cpu") || (key6 === "memory")) || (key6 === "memoryLimit"))){
const err43 = {instancePath:instancePath+"/exporter/resources",schemaPath:"#/properties/exporter/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.cpu !== undefined){
let data23 = data22.cpu;
if(typeof data23 === "string"){
if(!(formats90(data23))){
const err44 = {instancePath:instancePath+"/exporter/resources/cpu",schemaPath:"#/properties/exporter/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/exporter/resources/cpu",schemaPath:"#/properties/exporter/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.memory !== undefined){
let data24 = data22.memory;
if(typeof data24 === "string"){
if(!(formats24(data24))){
const err46 = {instancePath:instancePath+"/exporter/resources/memory",schemaPath:"#/properties/exporter/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/exporter/resources/memory",schemaPath:"#/properties/exporter/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.memoryLimit !== undefined){
let data25 = data22.memoryLimit;
if(typeof data25 === "string"){
if(!(formats24(data25))){
const err48 = {instancePath:instancePath+"/exporter/resources/memoryLimit",schemaPath:"#/properties/exporter/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/exporter/resources/memoryLimit",schemaPath:"#/properties/exporter/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/exporter/resources",schemaPath:"#/properties/exporter/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/exporter",schemaPath:"#/properties/exporter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.storage !== undefined){
let data26 = data.storage;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!((key7 === "size") || (key7 === "storageClassName"))){
const err52 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.size !== undefined){
let data27 = data26.size;
if(typeof data27 === "string"){
if(!(formats24(data27))){
const err53 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.storageClassName !== undefined){
let data28 = data26.storageClassName;
if(typeof data28 === "string"){
if(!(formats42(data28))){
const err55 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.resources !== undefined){
let data29 = data.resources;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
if(!(((key8 === "cpu") || (key8 === "memory")) || (key8 === "memoryLimit"))){
const err58 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data29.cpu !== undefined){
let data30 = data29.cpu;
if(typeof data30 === "string"){
if(!(formats90(data30))){
const err59 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.memory !== undefined){
let data31 = data29.memory;
if(typeof data31 === "string"){
if(!(formats24(data31))){
const err61 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.memoryLimit !== undefined){
let data32 = data29.memoryLimit;
if(typeof data32 === "string"){
if(!(formats24(data32))){
const err63 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.placement !== undefined){
let data33 = data.placement;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
if(!((((key9 === "nodeSelector") || (key9 === "tolerations")) || (key9 === "priorityClassName")) || (key9 === "imagePullSecrets"))){
const err66 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.nodeSelector !== undefined){
let data34 = data33.nodeSelector;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
const _errs81 = errors;
if(typeof key10 === "string"){
if(!(formats96(key10))){
const err67 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var valid10 = _errs81 === errors;
if(!valid10){
const err68 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key11 in data34){
let data35 = data34[key11];
if(typeof data35 === "string"){
if(!(formats98(data35))){
const err69 = {instancePath:instancePath+"/placement/nodeSelector/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/placement/nodeSelector/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data33.tolerations !== undefined){
let data36 = data33.tolerations;
if(Array.isArray(data36)){
const len0 = data36.length;
for(let i0=0; i0<len0; i0++){
let data37 = data36[i0];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key12 in data37){
if(!(((((key12 === "key") || (key12 === "operator")) || (key12 === "value")) || (key12 === "effect")) || (key12 === "tolerationSeconds"))){
const err72 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.key !== undefined){
let data38 = data37.key;
if(typeof data38 === "string"){
if(!(formats96(data38))){
const err73 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.operator !== undefined){
let data39 = data37.operator;
if(typeof data39 !== "string"){
const err75 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data39 === "Exists") || (data39 === "Equal"))){
const err76 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema30.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.value !== undefined){
let data40 = data37.value;
if(typeof data40 === "string"){
if(!(formats98(data40))){
const err77 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.effect !== undefined){
let data41 = data37.effect;
if(typeof data41 !== "string"){
const err79 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(((data41 === "NoSchedule") || (data41 === "PreferNoSchedule")) || (data41 === "NoExecute"))){
const err80 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema30.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data37.tolerationSeconds !== undefined){
let data42 = data37.tolerationSeconds;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err81 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 86400 || isNaN(data42)){
const err82 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err83 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.priorityClassName !== undefined){
let data43 = data33.priorityClassName;
if(typeof data43 === "string"){
if(!(formats104(data43))){
const err86 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33.imagePullSecrets !== undefined){
let data44 = data33.imagePullSecrets;
if(Array.isArray(data44)){
const len1 = data44.length;
for(let i1=0; i1<len1; i1++){
let data45 = data44[i1];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!(key13 === "name")){
const err88 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(!(formats42(data46))){
const err89 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"$id":"/components/thanos-compactor","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":0,"maximum":9},"deleteDelay":{"type":"string","format":"duration"},"concurrency":{"type":"integer","minimum":1,"maximum":64},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/thanos-compactor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "image") || (key0 === "replicas")) || (key0 === "deleteDelay")) || (key0 === "concurrency")) || (key0 === "storage")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.deleteDelay !== undefined){
let data6 = data.deleteDelay;
if(typeof data6 === "string"){
if(!(formats28(data6))){
const err14 = {instancePath:instancePath+"/deleteDelay",schemaPath:"#/properties/deleteDelay/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/deleteDelay",schemaPath:"#/properties/deleteDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.concurrency !== undefined){
let data7 = data.concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 64 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.storage !== undefined){
let data8 = data.storage;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "size") || (key2 === "storageClassName"))){
const err19 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.size !== undefined){
let data9 = data8.size;
if(typeof data9 === "string"){
if(!(formats24(data9))){
const err20 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.storageClassName !== undefined){
let data10 = data8.storageClassName;
if(typeof data10 === "string"){
if(!(formats42(data10))){
const err22 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.resources !== undefined){
let data11 = data.resources;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "memoryLimit"))){
const err25 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.cpu !== undefined){
let data12 = data11.cpu;
if(typeof data12 === "string"){
if(!(formats90(data12))){
const err26 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.memory !== undefined){
let data13 = data11.memory;
if(typeof data13 === "string"){
if(!(formats24(data13))){
const err28 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.memoryLimit !== undefined){
let data14 = data11.memoryLimit;
if(typeof data14 === "string"){
if(!(formats24(data14))){
const err30 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.placement !== undefined){
let data15 = data.placement;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "nodeSelector") || (key4 === "tolerations")) || (key4 === "priorityClassName")) || (key4 === "imagePullSecrets"))){
const err33 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.nodeSelector !== undefined){
let data16 = data15.nodeSelector;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!(formats96(key5))){
const err34 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid5 = _errs40 === errors;
if(!valid5){
const err35 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(typeof data17 === "string"){
if(!(formats98(data17))){
const err36 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.tolerations !== undefined){
let data18 = data15.tolerations;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(((((key7 === "key") || (key7 === "operator")) || (key7 === "value")) || (key7 === "effect")) || (key7 === "tolerationSeconds"))){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.key !== undefined){
let data20 = data19.key;
if(typeof data20 === "string"){
if(!(formats96(data20))){
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.operator !== undefined){
let data21 = data19.operator;
if(typeof data21 !== "string"){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data21 === "Exists") || (data21 === "Equal"))){
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.value !== undefined){
let data22 = data19.value;
if(typeof data22 === "string"){
if(!(formats98(data22))){
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.effect !== undefined){
let data23 = data19.effect;
if(typeof data23 !== "string"){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data23 === "NoSchedule") || (data23 === "PreferNoSchedule")) || (data23 === "NoExecute"))){
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.tolerationSeconds !== undefined){
let data24 = data19.tolerationSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 86400 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err50 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.priorityClassName !== undefined){
let data25 = data15.priorityClassName;
if(typeof data25 === "string"){
if(!(formats104(data25))){
const err53 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.imagePullSecrets !== undefined){
let data26 = data15.imagePullSecrets;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(key8 === "name")){
const err55 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(!(formats42(data28))){
const err56 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data29 = data.logLevel;
if(typeof data29 !== "string"){
const err61 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((data29 === "debug") || (data29 === "info")) || (data29 === "warn")) || (data29 === "error"))){
const err62 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"$id":"/components/thanos-query","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"maxConcurrent":{"type":"integer","minimum":1,"maximum":1000},"timeout":{"type":"string","format":"duration"},"limits":{"type":"object","additionalProperties":false,"properties":{"seriesPerRequest":{"type":"integer","minimum":1000,"maximum":100000000},"samplesPerRequest":{"type":"integer","minimum":100000,"maximum":10000000000}}},"frontend":{"type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1,"maximum":99},"splitInterval":{"type":"string","format":"duration"},"cacheSize":{"type":"string","format":"memory-quantity"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}}}},"login":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"secretName":{"type":"string","format":"dns-subdomain"},"replicas":{"type":"integer","minimum":1,"maximum":99}}},"tenants":{"type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1,"maximum":99},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}}}},"rulers":{"type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1,"maximum":99},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/thanos-query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.maxConcurrent !== undefined){
let data6 = data.maxConcurrent;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/maxConcurrent",schemaPath:"#/properties/maxConcurrent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/maxConcurrent",schemaPath:"#/properties/maxConcurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/maxConcurrent",schemaPath:"#/properties/maxConcurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(!(formats28(data7))){
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.limits !== undefined){
let data8 = data.limits;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "seriesPerRequest") || (key2 === "samplesPerRequest"))){
const err19 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.seriesPerRequest !== undefined){
let data9 = data8.seriesPerRequest;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000000 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9 < 1000 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data8.samplesPerRequest !== undefined){
let data10 = data8.samplesPerRequest;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000000000 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000},message:"must be <= 10000000000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 < 100000 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100000},message:"must be >= 100000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.frontend !== undefined){
let data11 = data.frontend;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((((key3 === "replicas") || (key3 === "splitInterval")) || (key3 === "cacheSize")) || (key3 === "resources"))){
const err27 = {instancePath:instancePath+"/frontend",schemaPath:"#/properties/frontend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.replicas !== undefined){
let data12 = data11.replicas;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/frontend/replicas",schemaPath:"#/properties/frontend/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 99 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/frontend/replicas",schemaPath:"#/properties/frontend/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/frontend/replicas",schemaPath:"#/properties/frontend/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data11.splitInterval !== undefined){
let data13 = data11.splitInterval;
if(typeof data13 === "string"){
if(!(formats28(data13))){
const err31 = {instancePath:instancePath+"/frontend/splitInterval",schemaPath:"#/properties/frontend/properties/splitInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/frontend/splitInterval",schemaPath:"#/properties/frontend/properties/splitInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.cacheSize !== undefined){
let data14 = data11.cacheSize;
if(typeof data14 === "string"){
if(!(formats24(data14))){
const err33 = {instancePath:instancePath+"/frontend/cacheSize",schemaPath:"#/properties/frontend/properties/cacheSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/frontend/cacheSize",schemaPath:"#/properties/frontend/properties/cacheSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.resources !== undefined){
let data15 = data11.resources;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "cpu") || (key4 === "memory")) || (key4 === "memoryLimit"))){
const err35 = {instancePath:instancePath+"/frontend/resources",schemaPath:"#/properties/frontend/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.cpu !== undefined){
let data16 = data15.cpu;
if(typeof data16 === "string"){
if(!(formats90(data16))){
const err36 = {instancePath:instancePath+"/frontend/resources/cpu",schemaPath:"#/properties/frontend/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/frontend/resources/cpu",schemaPath:"#/properties/frontend/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.memory !== undefined){
let data17 = data15.memory;
if(typeof data17 === "string"){
if(!(formats24(data17))){
const err38 = {instancePath:instancePath+"/frontend/resources/memory",schemaPath:"#/properties/frontend/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/frontend/resources/memory",schemaPath:"#/properties/frontend/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.memoryLimit !== undefined){
let data18 = data15.memoryLimit;
if(typeof data18 === "string"){
if(!(formats24(data18))){
const err40 = {instancePath:instancePath+"/frontend/resources/memoryLimit",schemaPath:"#/properties/frontend/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/frontend/resources/memoryLimit",schemaPath:"#/properties/frontend/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/frontend/resources",schemaPath:"#/properties/frontend/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/frontend",schemaPath:"#/properties/frontend/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.login !== undefined){
let data19 = data.login;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((key5 === "enabled") || (key5 === "secretName")) || (key5 === "replicas"))){
const err44 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.enabled !== undefined){
if(typeof data19.enabled !== "boolean"){
const err45 = {instancePath:instancePath+"/login/enabled",schemaPath:"#/properties/login/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.secretName !== undefined){
let data21 = data19.secretName;
if(typeof data21 === "string"){
if(!(formats42(data21))){
const err46 = {instancePath:instancePath+"/login/secretName",schemaPath:"#/properties/login/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/login/secretName",schemaPath:"#/properties/login/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.replicas !== undefined){
let data22 = data19.replicas;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err48 = {instancePath:instancePath+"/login/replicas",schemaPath:"#/properties/login/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 99 || isNaN(data22)){
const err49 = {instancePath:instancePath+"/login/replicas",schemaPath:"#/properties/login/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/login/replicas",schemaPath:"#/properties/login/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tenants !== undefined){
let data23 = data.tenants;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((key6 === "replicas") || (key6 === "resources"))){
const err52 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.replicas !== undefined){
let data24 = data23.replicas;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err53 = {instancePath:instancePath+"/tenants/replicas",schemaPath:"#/properties/tenants/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 99 || isNaN(data24)){
const err54 = {instancePath:instancePath+"/tenants/replicas",schemaPath:"#/properties/tenants/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err55 = {instancePath:instancePath+"/tenants/replicas",schemaPath:"#/properties/tenants/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data23.resources !== undefined){
let data25 = data23.resources;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!(((key7 === "cpu") || (key7 === "memory")) || (key7 === "memoryLimit"))){
const err56 = {instancePath:instancePath+"/tenants/resources",schemaPath:"#/properties/tenants/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.cpu !== undefined){
let data26 = data25.cpu;
if(typeof data26 === "string"){
if(!(formats90(data26))){
const err57 = {instancePath:instancePath+"/tenants/resources/cpu",schemaPath:"#/properties/tenants/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/tenants/resources/cpu",schemaPath:"#/properties/tenants/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.memory !== undefined){
let data27 = data25.memory;
if(typeof data27 === "string"){
if(!(formats24(data27))){
const err59 = {instancePath:instancePath+"/tenants/resources/memory",schemaPath:"#/properties/tenants/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/tenants/resources/memory",schemaPath:"#/properties/tenants/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.memoryLimit !== undefined){
let data28 = data25.memoryLimit;
if(typeof data28 === "string"){
if(!(formats24(data28))){
const err61 = {instancePath:instancePath+"/tenants/resources/memoryLimit",schemaPath:"#/properties/tenants/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/tenants/resources/memoryLimit",schemaPath:"#/properties/tenants/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/tenants/resources",schemaPath:"#/properties/tenants/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.rulers !== undefined){
let data29 = data.rulers;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
if(!((key8 === "replicas") || (key8 === "resources"))){
const err65 = {instancePath:instancePath+"/rulers",schemaPath:"#/properties/rulers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.replicas !== undefined){
let data30 = data29.replicas;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err66 = {instancePath:instancePath+"/rulers/replicas",schemaPath:"#/properties/rulers/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 99 || isNaN(data30)){
const err67 = {instancePath:instancePath+"/rulers/replicas",schemaPath:"#/properties/rulers/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err68 = {instancePath:instancePath+"/rulers/replicas",schemaPath:"#/properties/rulers/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data29.resources !== undefined){
let data31 = data29.resources;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key9 in data31){
if(!(((key9 === "cpu") || (key9 === "memory")) || (key9 === "memoryLimit"))){
const err69 = {instancePath:instancePath+"/rulers/resources",schemaPath:"#/properties/rulers/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.cpu !== undefined){
let data32 = data31.cpu;
if(typeof data32 === "string"){
if(!(formats90(data32))){
const err70 = {instancePath:instancePath+"/rulers/resources/cpu",schemaPath:"#/properties/rulers/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/rulers/resources/cpu",schemaPath:"#/properties/rulers/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.memory !== undefined){
let data33 = data31.memory;
if(typeof data33 === "string"){
if(!(formats24(data33))){
const err72 = {instancePath:instancePath+"/rulers/resources/memory",schemaPath:"#/properties/rulers/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/rulers/resources/memory",schemaPath:"#/properties/rulers/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.memoryLimit !== undefined){
let data34 = data31.memoryLimit;
if(typeof data34 === "string"){
if(!(formats24(data34))){
const err74 = {instancePath:instancePath+"/rulers/resources/memoryLimit",schemaPath:"#/properties/rulers/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/rulers/resources/memoryLimit",schemaPath:"#/properties/rulers/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/rulers/resources",schemaPath:"#/properties/rulers/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/rulers",schemaPath:"#/properties/rulers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.resources !== undefined){
let data35 = data.resources;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!(((key10 === "cpu") || (key10 === "memory")) || (key10 === "memoryLimit"))){
const err78 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.cpu !== undefined){
let data36 = data35.cpu;
if(typeof data36 === "string"){
if(!(formats90(data36))){
const err79 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data35.memory !== undefined){
let data37 = data35.memory;
if(typeof data37 === "string"){
if(!(formats24(data37))){
const err81 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.memoryLimit !== undefined){
let data38 = data35.memoryLimit;
if(typeof data38 === "string"){
if(!(formats24(data38))){
const err83 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.placement !== undefined){
let data39 = data.placement;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key11 in data39){
if(!((((key11 === "nodeSelector") || (key11 === "tolerations")) || (key11 === "priorityClassName")) || (key11 === "imagePullSecrets"))){
const err86 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data39.nodeSelector !== undefined){
let data40 = data39.nodeSelector;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key12 in data40){
const _errs95 = errors;
if(typeof key12 === "string"){
if(!(formats96(key12))){
const err87 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid12 = _errs95 === errors;
if(!valid12){
const err88 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
for(const key13 in data40){
let data41 = data40[key13];
if(typeof data41 === "string"){
if(!(formats98(data41))){
const err89 = {instancePath:instancePath+"/placement/nodeSelector/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/placement/nodeSelector/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data39.tolerations !== undefined){
let data42 = data39.tolerations;
if(Array.isArray(data42)){
const len0 = data42.length;
for(let i0=0; i0<len0; i0++){
let data43 = data42[i0];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key14 in data43){
if(!(((((key14 === "key") || (key14 === "operator")) || (key14 === "value")) || (key14 === "effect")) || (key14 === "tolerationSeconds"))){
const err92 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data43.key !== undefined){
let data44 = data43.key;
if(typeof data44 === "string"){
if(!(formats96(data44))){
const err93 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data43.operator !== undefined){
let data45 = data43.operator;
if(typeof data45 !== "string"){
const err95 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((data45 === "Exists") || (data45 === "Equal"))){
const err96 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data43.value !== undefined){
let data46 = data43.value;
if(typeof data46 === "string"){
if(!(formats98(data46))){
const err97 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data43.effect !== undefined){
let data47 = data43.effect;
if(typeof data47 !== "string"){
const err99 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data47 === "NoSchedule") || (data47 === "PreferNoSchedule")) || (data47 === "NoExecute"))){
const err100 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data43.tolerationSeconds !== undefined){
let data48 = data43.tolerationSeconds;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err101 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 86400 || isNaN(data48)){
const err102 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err103 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.priorityClassName !== undefined){
let data49 = data39.priorityClassName;
if(typeof data49 === "string"){
if(!(formats104(data49))){
const err106 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.imagePullSecrets !== undefined){
let data50 = data39.imagePullSecrets;
if(Array.isArray(data50)){
const len1 = data50.length;
for(let i1=0; i1<len1; i1++){
let data51 = data50[i1];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key15 in data51){
if(!(key15 === "name")){
const err108 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(!(formats42(data52))){
const err109 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data53 = data.logLevel;
if(typeof data53 !== "string"){
const err114 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((data53 === "debug") || (data53 === "info")) || (data53 === "warn")) || (data53 === "error"))){
const err115 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"$id":"/components/thanos-receiver","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"ringMembers":{"type":"integer","minimum":1,"maximum":99},"replicationFactor":{"type":"integer","minimum":1,"maximum":9},"retention":{"type":"string","format":"duration"},"outOfOrderWindow":{"type":"string","format":"duration"},"tooFarInFuture":{"type":"string","format":"duration"},"limits":{"type":"object","additionalProperties":false,"properties":{"maxConcurrency":{"type":"integer","minimum":1,"maximum":10000},"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0},"headSeries":{"type":"integer","minimum":0}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/thanos-receiver" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.ringMembers !== undefined){
let data6 = data.ringMembers;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/ringMembers",schemaPath:"#/properties/ringMembers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 99 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/ringMembers",schemaPath:"#/properties/ringMembers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/ringMembers",schemaPath:"#/properties/ringMembers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.replicationFactor !== undefined){
let data7 = data.replicationFactor;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/replicationFactor",schemaPath:"#/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/replicationFactor",schemaPath:"#/properties/replicationFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/replicationFactor",schemaPath:"#/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.retention !== undefined){
let data8 = data.retention;
if(typeof data8 === "string"){
if(!(formats28(data8))){
const err20 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.outOfOrderWindow !== undefined){
let data9 = data.outOfOrderWindow;
if(typeof data9 === "string"){
if(!(formats28(data9))){
const err22 = {instancePath:instancePath+"/outOfOrderWindow",schemaPath:"#/properties/outOfOrderWindow/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/outOfOrderWindow",schemaPath:"#/properties/outOfOrderWindow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.tooFarInFuture !== undefined){
let data10 = data.tooFarInFuture;
if(typeof data10 === "string"){
if(!(formats28(data10))){
const err24 = {instancePath:instancePath+"/tooFarInFuture",schemaPath:"#/properties/tooFarInFuture/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/tooFarInFuture",schemaPath:"#/properties/tooFarInFuture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.limits !== undefined){
let data11 = data.limits;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((((key2 === "maxConcurrency") || (key2 === "requestSize")) || (key2 === "seriesPerRequest")) || (key2 === "samplesPerRequest")) || (key2 === "headSeries"))){
const err26 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.maxConcurrency !== undefined){
let data12 = data11.maxConcurrency;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/limits/maxConcurrency",schemaPath:"#/properties/limits/properties/maxConcurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10000 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/limits/maxConcurrency",schemaPath:"#/properties/limits/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/limits/maxConcurrency",schemaPath:"#/properties/limits/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data11.requestSize !== undefined){
let data13 = data11.requestSize;
if(typeof data13 === "string"){
if(!(formats24(data13))){
const err30 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.seriesPerRequest !== undefined){
let data14 = data11.seriesPerRequest;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data11.samplesPerRequest !== undefined){
let data15 = data11.samplesPerRequest;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.headSeries !== undefined){
let data16 = data11.headSeries;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.storage !== undefined){
let data17 = data.storage;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "size") || (key3 === "storageClassName"))){
const err39 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.size !== undefined){
let data18 = data17.size;
if(typeof data18 === "string"){
if(!(formats24(data18))){
const err40 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.storageClassName !== undefined){
let data19 = data17.storageClassName;
if(typeof data19 === "string"){
if(!(formats42(data19))){
const err42 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.resources !== undefined){
let data20 = data.resources;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((key4 === "cpu") || (key4 === "memory")) || (key4 === "memoryLimit"))){
const err45 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.cpu !== undefined){
let data21 = data20.cpu;
if(typeof data21 === "string"){
if(!(formats90(data21))){
const err46 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.memory !== undefined){
let data22 = data20.memory;
if(typeof data22 === "string"){
if(!(formats24(data22))){
const err48 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.memoryLimit !== undefined){
let data23 = data20.memoryLimit;
if(typeof data23 === "string"){
if(!(formats24(data23))){
const err50 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.placement !== undefined){
let data24 = data.placement;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!((((key5 === "nodeSelector") || (key5 === "tolerations")) || (key5 === "priorityClassName")) || (key5 === "imagePullSecrets"))){
const err53 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.nodeSelector !== undefined){
let data25 = data24.nodeSelector;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
const _errs59 = errors;
if(typeof key6 === "string"){
if(!(formats96(key6))){
const err54 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid6 = _errs59 === errors;
if(!valid6){
const err55 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key7 in data25){
let data26 = data25[key7];
if(typeof data26 === "string"){
if(!(formats98(data26))){
const err56 = {instancePath:instancePath+"/placement/nodeSelector/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/placement/nodeSelector/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.tolerations !== undefined){
let data27 = data24.tolerations;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
if(!(((((key8 === "key") || (key8 === "operator")) || (key8 === "value")) || (key8 === "effect")) || (key8 === "tolerationSeconds"))){
const err59 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.key !== undefined){
let data29 = data28.key;
if(typeof data29 === "string"){
if(!(formats96(data29))){
const err60 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.operator !== undefined){
let data30 = data28.operator;
if(typeof data30 !== "string"){
const err62 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data30 === "Exists") || (data30 === "Equal"))){
const err63 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema33.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.value !== undefined){
let data31 = data28.value;
if(typeof data31 === "string"){
if(!(formats98(data31))){
const err64 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.effect !== undefined){
let data32 = data28.effect;
if(typeof data32 !== "string"){
const err66 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((data32 === "NoSchedule") || (data32 === "PreferNoSchedule")) || (data32 === "NoExecute"))){
const err67 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data28.tolerationSeconds !== undefined){
let data33 = data28.tolerationSeconds;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err68 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 86400 || isNaN(data33)){
const err69 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err70 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.priorityClassName !== undefined){
let data34 = data24.priorityClassName;
if(typeof data34 === "string"){
if(!(formats104(data34))){
const err73 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.imagePullSecrets !== undefined){
let data35 = data24.imagePullSecrets;
if(Array.isArray(data35)){
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!(key9 === "name")){
const err75 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(!(formats42(data37))){
const err76 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data38 = data.logLevel;
if(typeof data38 !== "string"){
const err81 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data38 === "debug") || (data38 === "info")) || (data38 === "warn")) || (data38 === "error"))){
const err82 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema33.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"$id":"/components/thanos-ruler","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":9},"evaluationInterval":{"type":"string","format":"duration"},"retention":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/thanos-ruler" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "image") || (key0 === "replicas")) || (key0 === "evaluationInterval")) || (key0 === "retention")) || (key0 === "storage")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.evaluationInterval !== undefined){
let data6 = data.evaluationInterval;
if(typeof data6 === "string"){
if(!(formats28(data6))){
const err14 = {instancePath:instancePath+"/evaluationInterval",schemaPath:"#/properties/evaluationInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/evaluationInterval",schemaPath:"#/properties/evaluationInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.retention !== undefined){
let data7 = data.retention;
if(typeof data7 === "string"){
if(!(formats28(data7))){
const err16 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.storage !== undefined){
let data8 = data.storage;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "size") || (key2 === "storageClassName"))){
const err18 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.size !== undefined){
let data9 = data8.size;
if(typeof data9 === "string"){
if(!(formats24(data9))){
const err19 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.storageClassName !== undefined){
let data10 = data8.storageClassName;
if(typeof data10 === "string"){
if(!(formats42(data10))){
const err21 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.resources !== undefined){
let data11 = data.resources;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "memoryLimit"))){
const err24 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.cpu !== undefined){
let data12 = data11.cpu;
if(typeof data12 === "string"){
if(!(formats90(data12))){
const err25 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.memory !== undefined){
let data13 = data11.memory;
if(typeof data13 === "string"){
if(!(formats24(data13))){
const err27 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.memoryLimit !== undefined){
let data14 = data11.memoryLimit;
if(typeof data14 === "string"){
if(!(formats24(data14))){
const err29 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.placement !== undefined){
let data15 = data.placement;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "nodeSelector") || (key4 === "tolerations")) || (key4 === "priorityClassName")) || (key4 === "imagePullSecrets"))){
const err32 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.nodeSelector !== undefined){
let data16 = data15.nodeSelector;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!(formats96(key5))){
const err33 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid5 = _errs40 === errors;
if(!valid5){
const err34 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(typeof data17 === "string"){
if(!(formats98(data17))){
const err35 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.tolerations !== undefined){
let data18 = data15.tolerations;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(((((key7 === "key") || (key7 === "operator")) || (key7 === "value")) || (key7 === "effect")) || (key7 === "tolerationSeconds"))){
const err38 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.key !== undefined){
let data20 = data19.key;
if(typeof data20 === "string"){
if(!(formats96(data20))){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.operator !== undefined){
let data21 = data19.operator;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data21 === "Exists") || (data21 === "Equal"))){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema34.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.value !== undefined){
let data22 = data19.value;
if(typeof data22 === "string"){
if(!(formats98(data22))){
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.effect !== undefined){
let data23 = data19.effect;
if(typeof data23 !== "string"){
const err45 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data23 === "NoSchedule") || (data23 === "PreferNoSchedule")) || (data23 === "NoExecute"))){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema34.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.tolerationSeconds !== undefined){
let data24 = data19.tolerationSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 86400 || isNaN(data24)){
const err48 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.priorityClassName !== undefined){
let data25 = data15.priorityClassName;
if(typeof data25 === "string"){
if(!(formats104(data25))){
const err52 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.imagePullSecrets !== undefined){
let data26 = data15.imagePullSecrets;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(key8 === "name")){
const err54 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(!(formats42(data28))){
const err55 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data29 = data.logLevel;
if(typeof data29 !== "string"){
const err60 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data29 === "debug") || (data29 === "info")) || (data29 === "warn")) || (data29 === "error"))){
const err61 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema34.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"$id":"/components/thanos-store","type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"indexCacheSize":{"type":"string","format":"memory-quantity"},"chunkPoolSize":{"type":"string","format":"memory-quantity"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/components/thanos-store" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "image") || (key0 === "replicas")) || (key0 === "indexCacheSize")) || (key0 === "chunkPoolSize")) || (key0 === "storage")) || (key0 === "resources")) || (key0 === "placement")) || (key0 === "logLevel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
let data0 = data.image;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "registry") || (key1 === "repository")) || (key1 === "tag")) || (key1 === "digest"))){
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.registry !== undefined){
let data1 = data0.registry;
if(typeof data1 === "string"){
if(!(formats74(data1))){
const err2 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/image/registry",schemaPath:"#/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.repository !== undefined){
let data2 = data0.repository;
if(typeof data2 === "string"){
if(!(formats76(data2))){
const err4 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.tag !== undefined){
let data3 = data0.tag;
if(typeof data3 === "string"){
if(!(formats78(data3))){
const err6 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.digest !== undefined){
let data4 = data0.digest;
if(typeof data4 === "string"){
if(!(formats80(data4))){
const err8 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined){
let data5 = data.replicas;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.indexCacheSize !== undefined){
let data6 = data.indexCacheSize;
if(typeof data6 === "string"){
if(!(formats24(data6))){
const err14 = {instancePath:instancePath+"/indexCacheSize",schemaPath:"#/properties/indexCacheSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/indexCacheSize",schemaPath:"#/properties/indexCacheSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.chunkPoolSize !== undefined){
let data7 = data.chunkPoolSize;
if(typeof data7 === "string"){
if(!(formats24(data7))){
const err16 = {instancePath:instancePath+"/chunkPoolSize",schemaPath:"#/properties/chunkPoolSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/chunkPoolSize",schemaPath:"#/properties/chunkPoolSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.storage !== undefined){
let data8 = data.storage;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "size") || (key2 === "storageClassName"))){
const err18 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.size !== undefined){
let data9 = data8.size;
if(typeof data9 === "string"){
if(!(formats24(data9))){
const err19 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/storage/size",schemaPath:"#/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.storageClassName !== undefined){
let data10 = data8.storageClassName;
if(typeof data10 === "string"){
if(!(formats42(data10))){
const err21 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/storage/storageClassName",schemaPath:"#/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.resources !== undefined){
let data11 = data.resources;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "cpu") || (key3 === "memory")) || (key3 === "memoryLimit"))){
const err24 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.cpu !== undefined){
let data12 = data11.cpu;
if(typeof data12 === "string"){
if(!(formats90(data12))){
const err25 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.memory !== undefined){
let data13 = data11.memory;
if(typeof data13 === "string"){
if(!(formats24(data13))){
const err27 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.memoryLimit !== undefined){
let data14 = data11.memoryLimit;
if(typeof data14 === "string"){
if(!(formats24(data14))){
const err29 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/resources/memoryLimit",schemaPath:"#/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.placement !== undefined){
let data15 = data.placement;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "nodeSelector") || (key4 === "tolerations")) || (key4 === "priorityClassName")) || (key4 === "imagePullSecrets"))){
const err32 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.nodeSelector !== undefined){
let data16 = data15.nodeSelector;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!(formats96(key5))){
const err33 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid5 = _errs40 === errors;
if(!valid5){
const err34 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(typeof data17 === "string"){
if(!(formats98(data17))){
const err35 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/placement/nodeSelector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/placement/nodeSelector",schemaPath:"#/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.tolerations !== undefined){
let data18 = data15.tolerations;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(((((key7 === "key") || (key7 === "operator")) || (key7 === "value")) || (key7 === "effect")) || (key7 === "tolerationSeconds"))){
const err38 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.key !== undefined){
let data20 = data19.key;
if(typeof data20 === "string"){
if(!(formats96(data20))){
const err39 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/key",schemaPath:"#/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.operator !== undefined){
let data21 = data19.operator;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data21 === "Exists") || (data21 === "Equal"))){
const err42 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/operator",schemaPath:"#/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema35.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.value !== undefined){
let data22 = data19.value;
if(typeof data22 === "string"){
if(!(formats98(data22))){
const err43 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/value",schemaPath:"#/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.effect !== undefined){
let data23 = data19.effect;
if(typeof data23 !== "string"){
const err45 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data23 === "NoSchedule") || (data23 === "PreferNoSchedule")) || (data23 === "NoExecute"))){
const err46 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/effect",schemaPath:"#/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema35.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.tolerationSeconds !== undefined){
let data24 = data19.tolerationSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err47 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 86400 || isNaN(data24)){
const err48 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/placement/tolerations/" + i0+"/tolerationSeconds",schemaPath:"#/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/placement/tolerations/" + i0,schemaPath:"#/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/placement/tolerations",schemaPath:"#/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.priorityClassName !== undefined){
let data25 = data15.priorityClassName;
if(typeof data25 === "string"){
if(!(formats104(data25))){
const err52 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/placement/priorityClassName",schemaPath:"#/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.imagePullSecrets !== undefined){
let data26 = data15.imagePullSecrets;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(key8 === "name")){
const err54 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(!(formats42(data28))){
const err55 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1+"/name",schemaPath:"#/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/placement/imagePullSecrets/" + i1,schemaPath:"#/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/placement/imagePullSecrets",schemaPath:"#/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.logLevel !== undefined){
let data29 = data.logLevel;
if(typeof data29 !== "string"){
const err60 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data29 === "debug") || (data29 === "info")) || (data29 === "warn")) || (data29 === "error"))){
const err61 = {instancePath:instancePath+"/logLevel",schemaPath:"#/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema35.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/central" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "central") || (data1 === "edge"))){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema27.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!(formats2(data2))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!(formats4(data3))){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.externalLabels !== undefined){
let data4 = data.externalLabels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!(formats6(key1))){
const err9 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames/format",keyword:"format",params:{format: "label-name"},message:"must match format \""+"label-name"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(!(formats4(data5))){
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nodes !== undefined){
let data6 = data.nodes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads")) || (key3 === "podsPerNode"))){
const err14 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.count !== undefined){
let data7 = data6.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5000 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.controlPlane !== undefined){
let data8 = data6.controlPlane;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.controlPlaneTakesWorkloads !== undefined){
if(typeof data6.controlPlaneTakesWorkloads !== "boolean"){
const err21 = {instancePath:instancePath+"/nodes/controlPlaneTakesWorkloads",schemaPath:"#/properties/nodes/properties/controlPlaneTakesWorkloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.podsPerNode !== undefined){
let data10 = data6.podsPerNode;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data11 = data.kubernetesVersion;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "1.33") || (data11 === "1.34")) || (data11 === "1.35")) || (data11 === "1.36"))){
const err27 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema27.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.cni !== undefined){
let data12 = data.cni;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data12 === "cilium") || (data12 === "other"))){
const err29 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema27.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data13 = data.networkCidrs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err30 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.nodes !== undefined){
let data14 = data13.nodes;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!(formats10(data15))){
const err31 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.apiServer !== undefined){
let data16 = data13.apiServer;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!(formats10(data17))){
const err34 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data18 = data.prerequisites;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err38 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.cilium !== undefined){
let data19 = data18.cilium;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err39 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.gatewayApi !== undefined){
let data20 = data18.gatewayApi;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err41 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.certManager !== undefined){
let data21 = data18.certManager;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err43 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.longhorn !== undefined){
let data22 = data18.longhorn;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err45 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.argocd !== undefined){
let data23 = data18.argocd;
if(typeof data23 === "string"){
if(!(formats14(data23))){
const err47 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.maxMapCount !== undefined){
if(typeof data18.maxMapCount !== "boolean"){
const err49 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data25 = data.seriesBudget;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err51 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 5000000 || isNaN(data25)){
const err52 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25 < 1000 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.limits !== undefined){
let data26 = data.limits;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!((((key6 === "requestSize") || (key6 === "seriesPerRequest")) || (key6 === "samplesPerRequest")) || (key6 === "headSeries"))){
const err54 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.requestSize !== undefined){
let data27 = data26.requestSize;
if(typeof data27 === "string"){
if(!(formats24(data27))){
const err55 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.seriesPerRequest !== undefined){
let data28 = data26.seriesPerRequest;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err57 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data26.samplesPerRequest !== undefined){
let data29 = data26.samplesPerRequest;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err59 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data26.headSeries !== undefined){
let data30 = data26.headSeries;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err61 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err62 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.logBudget !== undefined){
let data31 = data.logBudget;
if(typeof data31 === "string"){
if(!(formats24(data31))){
const err64 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.outageBudget !== undefined){
let data32 = data.outageBudget;
if(typeof data32 === "string"){
if(!(formats28(data32))){
const err66 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.logOutageBudget !== undefined){
let data33 = data.logOutageBudget;
if(typeof data33 === "string"){
if(!(formats28(data33))){
const err68 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.domain !== undefined){
let data34 = data.domain;
if(typeof data34 === "string"){
if(!(formats32(data34))){
const err70 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data35 = data.objectStorage;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!(((((((key7 === "bucket") || (key7 === "endpoint")) || (key7 === "address")) || (key7 === "insecure")) || (key7 === "region")) || (key7 === "secretName")) || (key7 === "outageBudget"))){
const err72 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.bucket !== undefined){
let data36 = data35.bucket;
if(typeof data36 === "string"){
if(!(formats34(data36))){
const err73 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.endpoint !== undefined){
let data37 = data35.endpoint;
if(typeof data37 === "string"){
if(!(formats36(data37))){
const err75 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.address !== undefined){
let data38 = data35.address;
if(typeof data38 === "string"){
if(!(formats2(data38))){
const err77 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.insecure !== undefined){
if(typeof data35.insecure !== "boolean"){
const err79 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.region !== undefined){
let data40 = data35.region;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err80 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func2(data40) < 1){
const err81 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats40(data40))){
const err82 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35.secretName !== undefined){
let data41 = data35.secretName;
if(typeof data41 === "string"){
if(!(formats42(data41))){
const err84 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.outageBudget !== undefined){
let data42 = data35.outageBudget;
if(typeof data42 === "string"){
if(!(formats28(data42))){
const err86 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.retention !== undefined){
let data43 = data.retention;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!((((key8 === "raw") || (key8 === "fiveMinutes")) || (key8 === "oneHour")) || (key8 === "logs"))){
const err89 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.raw !== undefined){
let data44 = data43.raw;
if(typeof data44 === "string"){
if(!(formats28(data44))){
const err90 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.fiveMinutes !== undefined){
let data45 = data43.fiveMinutes;
if(typeof data45 === "string"){
if(!(formats28(data45))){
const err92 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.oneHour !== undefined){
let data46 = data43.oneHour;
if(typeof data46 === "string"){
if(!(formats28(data46))){
const err94 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.logs !== undefined){
let data47 = data43.logs;
if(typeof data47 === "string"){
if(!(formats28(data47))){
const err96 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data48 = data.remoteWrite;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!((((key9 === "address") || (key9 === "port")) || (key9 === "host")) || (key9 === "clientAuthentication"))){
const err99 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.address !== undefined){
let data49 = data48.address;
if(typeof data49 === "string"){
if(!(formats2(data49))){
const err100 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.port !== undefined){
let data50 = data48.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err102 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err103 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err104 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data48.host !== undefined){
let data51 = data48.host;
if(typeof data51 === "string"){
if(!(formats32(data51))){
const err105 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.clientAuthentication !== undefined){
let data52 = data48.clientAuthentication;
if(typeof data52 !== "string"){
const err107 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((data52 === "none") || (data52 === "certificate"))){
const err108 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema27.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.hosts !== undefined){
let data53 = data.hosts;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(!(((key10 === "grafana") || (key10 === "thanosQuery")) || (key10 === "opensearch"))){
const err110 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data53.grafana !== undefined){
let data54 = data53.grafana;
if(typeof data54 === "string"){
if(!(formats32(data54))){
const err111 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data53.thanosQuery !== undefined){
let data55 = data53.thanosQuery;
if(typeof data55 === "string"){
if(!(formats32(data55))){
const err113 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data53.opensearch !== undefined){
let data56 = data53.opensearch;
if(typeof data56 === "string"){
if(!(formats32(data56))){
const err115 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.argocd !== undefined){
let data57 = data.argocd;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!(((((key11 === "repoURL") || (key11 === "targetRevision")) || (key11 === "namespace")) || (key11 === "destinationName")) || (key11 === "delivery"))){
const err118 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data57.repoURL !== undefined){
let data58 = data57.repoURL;
if(typeof data58 === "string"){
if(!(formats64(data58))){
const err119 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data57.targetRevision !== undefined){
let data59 = data57.targetRevision;
if(typeof data59 === "string"){
if(!(formats66(data59))){
const err121 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "git-revision"},message:"must match format \""+"git-revision"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.namespace !== undefined){
let data60 = data57.namespace;
if(typeof data60 === "string"){
if(!(formats0(data60))){
const err123 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.destinationName !== undefined){
let data61 = data57.destinationName;
if(typeof data61 === "string"){
if(!(formats0(data61))){
const err125 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.delivery !== undefined){
let data62 = data57.delivery;
if(typeof data62 !== "string"){
const err127 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data62 === "manifests") || (data62 === "chart"))){
const err128 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema27.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.alerting !== undefined){
let data63 = data.alerting;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key12 in data63){
if(!(key12 === "runbookURL")){
const err130 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data63.runbookURL !== undefined){
let data64 = data63.runbookURL;
if(typeof data64 === "string"){
if(!(formats72(data64))){
const err131 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err134 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err135 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["blackbox-exporter"] !== undefined){
if(!(validate53(data["blackbox-exporter"], {instancePath:instancePath+"/blackbox-exporter",parentData:data,parentDataProperty:"blackbox-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.fluentbit !== undefined){
if(!(validate55(data.fluentbit, {instancePath:instancePath+"/fluentbit",parentData:data,parentDataProperty:"fluentbit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["kube-state-metrics"] !== undefined){
if(!(validate57(data["kube-state-metrics"], {instancePath:instancePath+"/kube-state-metrics",parentData:data,parentDataProperty:"kube-state-metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.namespaces !== undefined){
if(!(validate59(data.namespaces, {instancePath:instancePath+"/namespaces",parentData:data,parentDataProperty:"namespaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data["node-exporter"] !== undefined){
if(!(validate61(data["node-exporter"], {instancePath:instancePath+"/node-exporter",parentData:data,parentDataProperty:"node-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(validate63(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["prometheus-agent"] !== undefined){
if(!(validate65(data["prometheus-agent"], {instancePath:instancePath+"/prometheus-agent",parentData:data,parentDataProperty:"prometheus-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.exposure !== undefined){
let data74 = data.exposure;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key13 in data74){
if(!((((key13 === "kind") || (key13 === "ingressAddress")) || (key13 === "interfaces")) || (key13 === "announceFromControlPlane"))){
const err136 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data74.kind !== undefined){
let data75 = data74.kind;
if(typeof data75 !== "string"){
const err137 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data75 === "gateway") || (data75 === "loadBalancer"))){
const err138 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.properties.exposure.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data74.ingressAddress !== undefined){
let data76 = data74.ingressAddress;
if(typeof data76 === "string"){
if(!(formats2(data76))){
const err139 = {instancePath:instancePath+"/exposure/ingressAddress",schemaPath:"#/properties/exposure/properties/ingressAddress/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/exposure/ingressAddress",schemaPath:"#/properties/exposure/properties/ingressAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data74.interfaces !== undefined){
let data77 = data74.interfaces;
if(Array.isArray(data77)){
if(data77.length < 1){
const err141 = {instancePath:instancePath+"/exposure/interfaces",schemaPath:"#/properties/exposure/properties/interfaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len2 = data77.length;
for(let i2=0; i2<len2; i2++){
let data78 = data77[i2];
if(typeof data78 === "string"){
if(!(formats314(data78))){
const err142 = {instancePath:instancePath+"/exposure/interfaces/" + i2,schemaPath:"#/properties/exposure/properties/interfaces/items/format",keyword:"format",params:{format: "go-regexp"},message:"must match format \""+"go-regexp"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/exposure/interfaces/" + i2,schemaPath:"#/properties/exposure/properties/interfaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/exposure/interfaces",schemaPath:"#/properties/exposure/properties/interfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data74.announceFromControlPlane !== undefined){
if(typeof data74.announceFromControlPlane !== "boolean"){
const err145 = {instancePath:instancePath+"/exposure/announceFromControlPlane",schemaPath:"#/properties/exposure/properties/announceFromControlPlane/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.certificates !== undefined){
let data80 = data.certificates;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key14 in data80){
if(!(func1.call(schema27.properties.certificates.properties, key14))){
const err147 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data80.source !== undefined){
let data81 = data80.source;
if(typeof data81 !== "string"){
const err148 = {instancePath:instancePath+"/certificates/source",schemaPath:"#/properties/certificates/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data81 === "certManager") || (data81 === "existing"))){
const err149 = {instancePath:instancePath+"/certificates/source",schemaPath:"#/properties/certificates/properties/source/enum",keyword:"enum",params:{allowedValues: schema27.properties.certificates.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data80.duration !== undefined){
let data82 = data80.duration;
if(typeof data82 === "string"){
if(!(formats28(data82))){
const err150 = {instancePath:instancePath+"/certificates/duration",schemaPath:"#/properties/certificates/properties/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/certificates/duration",schemaPath:"#/properties/certificates/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data80.renewBefore !== undefined){
let data83 = data80.renewBefore;
if(typeof data83 === "string"){
if(!(formats28(data83))){
const err152 = {instancePath:instancePath+"/certificates/renewBefore",schemaPath:"#/properties/certificates/properties/renewBefore/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/certificates/renewBefore",schemaPath:"#/properties/certificates/properties/renewBefore/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data80.clientDuration !== undefined){
let data84 = data80.clientDuration;
if(typeof data84 === "string"){
if(!(formats28(data84))){
const err154 = {instancePath:instancePath+"/certificates/clientDuration",schemaPath:"#/properties/certificates/properties/clientDuration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/certificates/clientDuration",schemaPath:"#/properties/certificates/properties/clientDuration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data80.clientRenewBefore !== undefined){
let data85 = data80.clientRenewBefore;
if(typeof data85 === "string"){
if(!(formats28(data85))){
const err156 = {instancePath:instancePath+"/certificates/clientRenewBefore",schemaPath:"#/properties/certificates/properties/clientRenewBefore/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/certificates/clientRenewBefore",schemaPath:"#/properties/certificates/properties/clientRenewBefore/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data80.receiverSecretName !== undefined){
let data86 = data80.receiverSecretName;
if(typeof data86 === "string"){
if(!(formats42(data86))){
const err158 = {instancePath:instancePath+"/certificates/receiverSecretName",schemaPath:"#/properties/certificates/properties/receiverSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/certificates/receiverSecretName",schemaPath:"#/properties/certificates/properties/receiverSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data80.gatewaySecretName !== undefined){
let data87 = data80.gatewaySecretName;
if(typeof data87 === "string"){
if(!(formats42(data87))){
const err160 = {instancePath:instancePath+"/certificates/gatewaySecretName",schemaPath:"#/properties/certificates/properties/gatewaySecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/certificates/gatewaySecretName",schemaPath:"#/properties/certificates/properties/gatewaySecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data80.caSecretName !== undefined){
let data88 = data80.caSecretName;
if(typeof data88 === "string"){
if(!(formats42(data88))){
const err162 = {instancePath:instancePath+"/certificates/caSecretName",schemaPath:"#/properties/certificates/properties/caSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/certificates/caSecretName",schemaPath:"#/properties/certificates/properties/caSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data80.rotation !== undefined){
let data89 = data80.rotation;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key15 in data89){
if(!(((key15 === "phase") || (key15 === "nextCaSecretName")) || (key15 === "bundleSecretName"))){
const err164 = {instancePath:instancePath+"/certificates/rotation",schemaPath:"#/properties/certificates/properties/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data89.phase !== undefined){
let data90 = data89.phase;
if(typeof data90 !== "string"){
const err165 = {instancePath:instancePath+"/certificates/rotation/phase",schemaPath:"#/properties/certificates/properties/rotation/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((((data90 === "none") || (data90 === "prepare")) || (data90 === "trust")) || (data90 === "issue"))){
const err166 = {instancePath:instancePath+"/certificates/rotation/phase",schemaPath:"#/properties/certificates/properties/rotation/properties/phase/enum",keyword:"enum",params:{allowedValues: schema27.properties.certificates.properties.rotation.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data89.nextCaSecretName !== undefined){
let data91 = data89.nextCaSecretName;
if(typeof data91 === "string"){
if(!(formats42(data91))){
const err167 = {instancePath:instancePath+"/certificates/rotation/nextCaSecretName",schemaPath:"#/properties/certificates/properties/rotation/properties/nextCaSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/certificates/rotation/nextCaSecretName",schemaPath:"#/properties/certificates/properties/rotation/properties/nextCaSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data89.bundleSecretName !== undefined){
let data92 = data89.bundleSecretName;
if(typeof data92 === "string"){
if(!(formats42(data92))){
const err169 = {instancePath:instancePath+"/certificates/rotation/bundleSecretName",schemaPath:"#/properties/certificates/properties/rotation/properties/bundleSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/certificates/rotation/bundleSecretName",schemaPath:"#/properties/certificates/properties/rotation/properties/bundleSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/certificates/rotation",schemaPath:"#/properties/certificates/properties/rotation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.alertmanager !== undefined){
if(!(validate75(data.alertmanager, {instancePath:instancePath+"/alertmanager",parentData:data,parentDataProperty:"alertmanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.grafana !== undefined){
if(!(validate77(data.grafana, {instancePath:instancePath+"/grafana",parentData:data,parentDataProperty:"grafana",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.opensearch !== undefined){
if(!(validate79(data.opensearch, {instancePath:instancePath+"/opensearch",parentData:data,parentDataProperty:"opensearch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data["thanos-compactor"] !== undefined){
if(!(validate81(data["thanos-compactor"], {instancePath:instancePath+"/thanos-compactor",parentData:data,parentDataProperty:"thanos-compactor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data["thanos-query"] !== undefined){
if(!(validate83(data["thanos-query"], {instancePath:instancePath+"/thanos-query",parentData:data,parentDataProperty:"thanos-query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data["thanos-receiver"] !== undefined){
if(!(validate85(data["thanos-receiver"], {instancePath:instancePath+"/thanos-receiver",parentData:data,parentDataProperty:"thanos-receiver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data["thanos-ruler"] !== undefined){
if(!(validate87(data["thanos-ruler"], {instancePath:instancePath+"/thanos-ruler",parentData:data,parentDataProperty:"thanos-ruler",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data["thanos-store"] !== undefined){
if(!(validate89(data["thanos-store"], {instancePath:instancePath+"/thanos-store",parentData:data,parentDataProperty:"thanos-store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const edge = validate91;
const schema36 = {"$id":"/edge","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"present-label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"present-label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"},"podsPerNode":{"type":"integer","minimum":1,"maximum":1000}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"limits":{"type":"object","additionalProperties":false,"properties":{"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0},"headSeries":{"type":"integer","minimum":0}}},"logBudget":{"type":"string","format":"memory-quantity"},"outageBudget":{"type":"string","format":"duration"},"logOutageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"git-revision"},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"alerting":{"type":"object","additionalProperties":false,"properties":{"runbookURL":{"type":"string","format":"web-url"}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"blackbox-exporter":{"$ref":"/components/blackbox-exporter"},"fluentbit":{"$ref":"/components/fluentbit"},"kube-state-metrics":{"$ref":"/components/kube-state-metrics"},"namespaces":{"$ref":"/components/namespaces"},"node-exporter":{"$ref":"/components/node-exporter"},"platform":{"$ref":"/components/platform"},"prometheus-agent":{"$ref":"/components/prometheus-agent"},"tenants":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"namespaces":{"type":"array","minItems":1,"items":{"type":"string","format":"dns-label"}},"limits":{"type":"object","additionalProperties":false,"properties":{"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0},"headSeries":{"type":"integer","minimum":0}}}}}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="/edge" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "central") || (data1 === "edge"))){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema36.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!(formats2(data2))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(!(formats4(data3))){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.externalLabels !== undefined){
let data4 = data.externalLabels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!(formats6(key1))){
const err9 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames/format",keyword:"format",params:{format: "label-name"},message:"must match format \""+"label-name"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(!(formats4(data5))){
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "present-label-value"},message:"must match format \""+"present-label-value"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/externalLabels",schemaPath:"#/properties/externalLabels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nodes !== undefined){
let data6 = data.nodes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads")) || (key3 === "podsPerNode"))){
const err14 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.count !== undefined){
let data7 = data6.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5000 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/nodes/count",schemaPath:"#/properties/nodes/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data6.controlPlane !== undefined){
let data8 = data6.controlPlane;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/nodes/controlPlane",schemaPath:"#/properties/nodes/properties/controlPlane/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.controlPlaneTakesWorkloads !== undefined){
if(typeof data6.controlPlaneTakesWorkloads !== "boolean"){
const err21 = {instancePath:instancePath+"/nodes/controlPlaneTakesWorkloads",schemaPath:"#/properties/nodes/properties/controlPlaneTakesWorkloads/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.podsPerNode !== undefined){
let data10 = data6.podsPerNode;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/nodes/podsPerNode",schemaPath:"#/properties/nodes/properties/podsPerNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data11 = data.kubernetesVersion;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "1.33") || (data11 === "1.34")) || (data11 === "1.35")) || (data11 === "1.36"))){
const err27 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema36.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.cni !== undefined){
let data12 = data.cni;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data12 === "cilium") || (data12 === "other"))){
const err29 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema36.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data13 = data.networkCidrs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err30 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.nodes !== undefined){
let data14 = data13.nodes;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!(formats10(data15))){
const err31 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.apiServer !== undefined){
let data16 = data13.apiServer;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!(formats10(data17))){
const err34 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data18 = data.prerequisites;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err38 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.cilium !== undefined){
let data19 = data18.cilium;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err39 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.gatewayApi !== undefined){
let data20 = data18.gatewayApi;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err41 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.certManager !== undefined){
let data21 = data18.certManager;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err43 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.longhorn !== undefined){
let data22 = data18.longhorn;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err45 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.argocd !== undefined){
let data23 = data18.argocd;
if(typeof data23 === "string"){
if(!(formats14(data23))){
const err47 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.maxMapCount !== undefined){
if(typeof data18.maxMapCount !== "boolean"){
const err49 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data25 = data.seriesBudget;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err51 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 5000000 || isNaN(data25)){
const err52 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25 < 1000 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.limits !== undefined){
let data26 = data.limits;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!((((key6 === "requestSize") || (key6 === "seriesPerRequest")) || (key6 === "samplesPerRequest")) || (key6 === "headSeries"))){
const err54 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.requestSize !== undefined){
let data27 = data26.requestSize;
if(typeof data27 === "string"){
if(!(formats24(data27))){
const err55 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/limits/requestSize",schemaPath:"#/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.seriesPerRequest !== undefined){
let data28 = data26.seriesPerRequest;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err57 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/limits/seriesPerRequest",schemaPath:"#/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data26.samplesPerRequest !== undefined){
let data29 = data26.samplesPerRequest;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err59 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/limits/samplesPerRequest",schemaPath:"#/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data26.headSeries !== undefined){
let data30 = data26.headSeries;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err61 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err62 = {instancePath:instancePath+"/limits/headSeries",schemaPath:"#/properties/limits/properties/headSeries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.logBudget !== undefined){
let data31 = data.logBudget;
if(typeof data31 === "string"){
if(!(formats24(data31))){
const err64 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/logBudget",schemaPath:"#/properties/logBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.outageBudget !== undefined){
let data32 = data.outageBudget;
if(typeof data32 === "string"){
if(!(formats28(data32))){
const err66 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.logOutageBudget !== undefined){
let data33 = data.logOutageBudget;
if(typeof data33 === "string"){
if(!(formats28(data33))){
const err68 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/logOutageBudget",schemaPath:"#/properties/logOutageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.domain !== undefined){
let data34 = data.domain;
if(typeof data34 === "string"){
if(!(formats32(data34))){
const err70 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data35 = data.objectStorage;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!(((((((key7 === "bucket") || (key7 === "endpoint")) || (key7 === "address")) || (key7 === "insecure")) || (key7 === "region")) || (key7 === "secretName")) || (key7 === "outageBudget"))){
const err72 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.bucket !== undefined){
let data36 = data35.bucket;
if(typeof data36 === "string"){
if(!(formats34(data36))){
const err73 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.endpoint !== undefined){
let data37 = data35.endpoint;
if(typeof data37 === "string"){
if(!(formats36(data37))){
const err75 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.address !== undefined){
let data38 = data35.address;
if(typeof data38 === "string"){
if(!(formats2(data38))){
const err77 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.insecure !== undefined){
if(typeof data35.insecure !== "boolean"){
const err79 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.region !== undefined){
let data40 = data35.region;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err80 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func2(data40) < 1){
const err81 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats40(data40))){
const err82 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35.secretName !== undefined){
let data41 = data35.secretName;
if(typeof data41 === "string"){
if(!(formats42(data41))){
const err84 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.outageBudget !== undefined){
let data42 = data35.outageBudget;
if(typeof data42 === "string"){
if(!(formats28(data42))){
const err86 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.retention !== undefined){
let data43 = data.retention;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!((((key8 === "raw") || (key8 === "fiveMinutes")) || (key8 === "oneHour")) || (key8 === "logs"))){
const err89 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data43.raw !== undefined){
let data44 = data43.raw;
if(typeof data44 === "string"){
if(!(formats28(data44))){
const err90 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.fiveMinutes !== undefined){
let data45 = data43.fiveMinutes;
if(typeof data45 === "string"){
if(!(formats28(data45))){
const err92 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.oneHour !== undefined){
let data46 = data43.oneHour;
if(typeof data46 === "string"){
if(!(formats28(data46))){
const err94 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.logs !== undefined){
let data47 = data43.logs;
if(typeof data47 === "string"){
if(!(formats28(data47))){
const err96 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data48 = data.remoteWrite;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!((((key9 === "address") || (key9 === "port")) || (key9 === "host")) || (key9 === "clientAuthentication"))){
const err99 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.address !== undefined){
let data49 = data48.address;
if(typeof data49 === "string"){
if(!(formats2(data49))){
const err100 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.port !== undefined){
let data50 = data48.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err102 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err103 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err104 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data48.host !== undefined){
let data51 = data48.host;
if(typeof data51 === "string"){
if(!(formats32(data51))){
const err105 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.clientAuthentication !== undefined){
let data52 = data48.clientAuthentication;
if(typeof data52 !== "string"){
const err107 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((data52 === "none") || (data52 === "certificate"))){
const err108 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema36.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.hosts !== undefined){
let data53 = data.hosts;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(!(((key10 === "grafana") || (key10 === "thanosQuery")) || (key10 === "opensearch"))){
const err110 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data53.grafana !== undefined){
let data54 = data53.grafana;
if(typeof data54 === "string"){
if(!(formats32(data54))){
const err111 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data53.thanosQuery !== undefined){
let data55 = data53.thanosQuery;
if(typeof data55 === "string"){
if(!(formats32(data55))){
const err113 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data53.opensearch !== undefined){
let data56 = data53.opensearch;
if(typeof data56 === "string"){
if(!(formats32(data56))){
const err115 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.argocd !== undefined){
let data57 = data.argocd;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!(((((key11 === "repoURL") || (key11 === "targetRevision")) || (key11 === "namespace")) || (key11 === "destinationName")) || (key11 === "delivery"))){
const err118 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data57.repoURL !== undefined){
let data58 = data57.repoURL;
if(typeof data58 === "string"){
if(!(formats64(data58))){
const err119 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data57.targetRevision !== undefined){
let data59 = data57.targetRevision;
if(typeof data59 === "string"){
if(!(formats66(data59))){
const err121 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "git-revision"},message:"must match format \""+"git-revision"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.namespace !== undefined){
let data60 = data57.namespace;
if(typeof data60 === "string"){
if(!(formats0(data60))){
const err123 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.destinationName !== undefined){
let data61 = data57.destinationName;
if(typeof data61 === "string"){
if(!(formats0(data61))){
const err125 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.delivery !== undefined){
let data62 = data57.delivery;
if(typeof data62 !== "string"){
const err127 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data62 === "manifests") || (data62 === "chart"))){
const err128 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema36.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.alerting !== undefined){
let data63 = data.alerting;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key12 in data63){
if(!(key12 === "runbookURL")){
const err130 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data63.runbookURL !== undefined){
let data64 = data63.runbookURL;
if(typeof data64 === "string"){
if(!(formats72(data64))){
const err131 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/alerting/runbookURL",schemaPath:"#/properties/alerting/properties/runbookURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/alerting",schemaPath:"#/properties/alerting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err134 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err135 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["blackbox-exporter"] !== undefined){
if(!(validate53(data["blackbox-exporter"], {instancePath:instancePath+"/blackbox-exporter",parentData:data,parentDataProperty:"blackbox-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.fluentbit !== undefined){
if(!(validate55(data.fluentbit, {instancePath:instancePath+"/fluentbit",parentData:data,parentDataProperty:"fluentbit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data["kube-state-metrics"] !== undefined){
if(!(validate57(data["kube-state-metrics"], {instancePath:instancePath+"/kube-state-metrics",parentData:data,parentDataProperty:"kube-state-metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.namespaces !== undefined){
if(!(validate59(data.namespaces, {instancePath:instancePath+"/namespaces",parentData:data,parentDataProperty:"namespaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data["node-exporter"] !== undefined){
if(!(validate61(data["node-exporter"], {instancePath:instancePath+"/node-exporter",parentData:data,parentDataProperty:"node-exporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(validate63(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["prometheus-agent"] !== undefined){
if(!(validate65(data["prometheus-agent"], {instancePath:instancePath+"/prometheus-agent",parentData:data,parentDataProperty:"prometheus-agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.tenants !== undefined){
let data74 = data.tenants;
if(Array.isArray(data74)){
const len2 = data74.length;
for(let i2=0; i2<len2; i2++){
let data75 = data74[i2];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key13 in data75){
if(!(((key13 === "name") || (key13 === "namespaces")) || (key13 === "limits"))){
const err136 = {instancePath:instancePath+"/tenants/" + i2,schemaPath:"#/properties/tenants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data75.name !== undefined){
let data76 = data75.name;
if(typeof data76 === "string"){
if(!(formats0(data76))){
const err137 = {instancePath:instancePath+"/tenants/" + i2+"/name",schemaPath:"#/properties/tenants/items/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/tenants/" + i2+"/name",schemaPath:"#/properties/tenants/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data75.namespaces !== undefined){
let data77 = data75.namespaces;
if(Array.isArray(data77)){
if(data77.length < 1){
const err139 = {instancePath:instancePath+"/tenants/" + i2+"/namespaces",schemaPath:"#/properties/tenants/items/properties/namespaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len3 = data77.length;
for(let i3=0; i3<len3; i3++){
let data78 = data77[i3];
if(typeof data78 === "string"){
if(!(formats0(data78))){
const err140 = {instancePath:instancePath+"/tenants/" + i2+"/namespaces/" + i3,schemaPath:"#/properties/tenants/items/properties/namespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/tenants/" + i2+"/namespaces/" + i3,schemaPath:"#/properties/tenants/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/tenants/" + i2+"/namespaces",schemaPath:"#/properties/tenants/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data75.limits !== undefined){
let data79 = data75.limits;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key14 in data79){
if(!((((key14 === "requestSize") || (key14 === "seriesPerRequest")) || (key14 === "samplesPerRequest")) || (key14 === "headSeries"))){
const err143 = {instancePath:instancePath+"/tenants/" + i2+"/limits",schemaPath:"#/properties/tenants/items/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data79.requestSize !== undefined){
let data80 = data79.requestSize;
if(typeof data80 === "string"){
if(!(formats24(data80))){
const err144 = {instancePath:instancePath+"/tenants/" + i2+"/limits/requestSize",schemaPath:"#/properties/tenants/items/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/tenants/" + i2+"/limits/requestSize",schemaPath:"#/properties/tenants/items/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data79.seriesPerRequest !== undefined){
let data81 = data79.seriesPerRequest;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err146 = {instancePath:instancePath+"/tenants/" + i2+"/limits/seriesPerRequest",schemaPath:"#/properties/tenants/items/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err147 = {instancePath:instancePath+"/tenants/" + i2+"/limits/seriesPerRequest",schemaPath:"#/properties/tenants/items/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data79.samplesPerRequest !== undefined){
let data82 = data79.samplesPerRequest;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err148 = {instancePath:instancePath+"/tenants/" + i2+"/limits/samplesPerRequest",schemaPath:"#/properties/tenants/items/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
const err149 = {instancePath:instancePath+"/tenants/" + i2+"/limits/samplesPerRequest",schemaPath:"#/properties/tenants/items/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data79.headSeries !== undefined){
let data83 = data79.headSeries;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err150 = {instancePath:instancePath+"/tenants/" + i2+"/limits/headSeries",schemaPath:"#/properties/tenants/items/properties/limits/properties/headSeries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
const err151 = {instancePath:instancePath+"/tenants/" + i2+"/limits/headSeries",schemaPath:"#/properties/tenants/items/properties/limits/properties/headSeries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/tenants/" + i2+"/limits",schemaPath:"#/properties/tenants/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/tenants/" + i2,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

