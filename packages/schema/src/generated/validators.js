// Generated from schemas/ by `pnpm generate`. Do not edit.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
"use strict";
export const fleet = validate20;
const schema31 = {"$id":"fleet","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"outageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"text","minLength":1,"maxLength":255},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"namespaces":{"type":"object","additionalProperties":false,"properties":{}},"platform":{"type":"object","additionalProperties":false,"properties":{"defaultDeny":{"type":"boolean"}}},"prometheus-agent":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"scrapeInterval":{"type":"string","format":"duration"},"scrapeTimeout":{"type":"string","format":"duration"},"queue":{"type":"object","additionalProperties":false,"properties":{"capacity":{"type":"integer","minimum":100,"maximum":1000000},"maxShards":{"type":"integer","minimum":1,"maximum":200},"maxSamplesPerSend":{"type":"integer","minimum":10,"maximum":100000},"flushDeadline":{"type":"string","format":"duration"}}},"walTruncateFrequency":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"annotatedPods":{"type":"boolean"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"node-exporter":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"kube-state-metrics":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"collectors":{"type":"array","minItems":1,"items":{"type":"string","enum":["certificatesigningrequests","cronjobs","daemonsets","deployments","endpointslices","horizontalpodautoscalers","ingresses","jobs","leases","limitranges","mutatingwebhookconfigurations","namespaces","networkpolicies","nodes","persistentvolumeclaims","persistentvolumes","poddisruptionbudgets","pods","replicasets","replicationcontrollers","resourcequotas","services","statefulsets","storageclasses","validatingwebhookconfigurations","volumeattachments"]}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}},"fluentbit":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"bufferLimit":{"type":"string","format":"memory-quantity"},"memoryBacklogLimit":{"type":"string","format":"memory-quantity"},"excludeNamespaces":{"type":"array","items":{"type":"string","format":"dns-label"}},"user":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("../formats.ts").formats["dns-label"];
const formats2 = require("../formats.ts").formats["ip-address"];
const formats4 = require("../formats.ts").formats["label-value"];
const formats6 = require("../formats.ts").formats["label-name"];
const formats10 = require("../formats.ts").formats.cidr;
const formats14 = require("../formats.ts").formats.version;
const formats24 = require("../formats.ts").formats.duration;
const formats26 = require("../formats.ts").formats.hostname;
const formats28 = require("../formats.ts").formats["bucket-name"];
const formats30 = require("../formats.ts").formats["host-port"];
const formats34 = require("../formats.ts").formats.text;
const formats36 = require("../formats.ts").formats["dns-subdomain"];
const formats58 = require("../formats.ts").formats["git-url"];
const formats66 = require("../formats.ts").formats.registry;
const formats68 = require("../formats.ts").formats["image-repository"];
const formats70 = require("../formats.ts").formats["image-tag"];
const formats72 = require("../formats.ts").formats["image-digest"];
const formats82 = require("../formats.ts").formats["memory-quantity"];
const formats86 = require("../formats.ts").formats["cpu-quantity"];
const formats92 = require("../formats.ts").formats["qualified-name"];
const formats100 = require("../formats.ts").formats["optional-dns-subdomain"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fleet" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.role.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
if(!(((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads"))){
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
}
else {
const err22 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data10 = data.kubernetesVersion;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "1.33") || (data10 === "1.34")) || (data10 === "1.35")) || (data10 === "1.36"))){
const err24 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.cni !== undefined){
let data11 = data.cni;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data11 === "cilium") || (data11 === "other"))){
const err26 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema31.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data12 = data.networkCidrs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err27 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.nodes !== undefined){
let data13 = data12.nodes;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!(formats10(data14))){
const err28 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err29 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.apiServer !== undefined){
let data15 = data12.apiServer;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!(formats10(data16))){
const err31 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err32 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data17 = data.prerequisites;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err35 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.cilium !== undefined){
let data18 = data17.cilium;
if(typeof data18 === "string"){
if(!(formats14(data18))){
const err36 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err37 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.gatewayApi !== undefined){
let data19 = data17.gatewayApi;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err38 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err39 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.certManager !== undefined){
let data20 = data17.certManager;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err40 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err41 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.longhorn !== undefined){
let data21 = data17.longhorn;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err42 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err43 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.argocd !== undefined){
let data22 = data17.argocd;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err44 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err45 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.maxMapCount !== undefined){
if(typeof data17.maxMapCount !== "boolean"){
const err46 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err47 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data24 = data.seriesBudget;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 5000000 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24 < 1000 || isNaN(data24)){
const err50 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
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
if(data.outageBudget !== undefined){
let data25 = data.outageBudget;
if(typeof data25 === "string"){
if(!(formats24(data25))){
const err51 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err52 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.domain !== undefined){
let data26 = data.domain;
if(typeof data26 === "string"){
if(!(formats26(data26))){
const err53 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err54 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data27 = data.objectStorage;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!(((((((key6 === "bucket") || (key6 === "endpoint")) || (key6 === "address")) || (key6 === "insecure")) || (key6 === "region")) || (key6 === "secretName")) || (key6 === "outageBudget"))){
const err55 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.bucket !== undefined){
let data28 = data27.bucket;
if(typeof data28 === "string"){
if(!(formats28(data28))){
const err56 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
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
const err57 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.endpoint !== undefined){
let data29 = data27.endpoint;
if(typeof data29 === "string"){
if(!(formats30(data29))){
const err58 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
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
const err59 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data27.address !== undefined){
let data30 = data27.address;
if(typeof data30 === "string"){
if(!(formats2(data30))){
const err60 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err61 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.insecure !== undefined){
if(typeof data27.insecure !== "boolean"){
const err62 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.region !== undefined){
let data32 = data27.region;
if(typeof data32 === "string"){
if(func2(data32) > 64){
const err63 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data32) < 1){
const err64 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(formats34(data32))){
const err65 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.secretName !== undefined){
let data33 = data27.secretName;
if(typeof data33 === "string"){
if(!(formats36(data33))){
const err67 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.outageBudget !== undefined){
let data34 = data27.outageBudget;
if(typeof data34 === "string"){
if(!(formats24(data34))){
const err69 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err70 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.retention !== undefined){
let data35 = data.retention;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!((((key7 === "raw") || (key7 === "fiveMinutes")) || (key7 === "oneHour")) || (key7 === "logs"))){
const err72 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.raw !== undefined){
let data36 = data35.raw;
if(typeof data36 === "string"){
if(!(formats24(data36))){
const err73 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err74 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.fiveMinutes !== undefined){
let data37 = data35.fiveMinutes;
if(typeof data37 === "string"){
if(!(formats24(data37))){
const err75 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err76 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.oneHour !== undefined){
let data38 = data35.oneHour;
if(typeof data38 === "string"){
if(!(formats24(data38))){
const err77 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err78 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.logs !== undefined){
let data39 = data35.logs;
if(typeof data39 === "string"){
if(!(formats24(data39))){
const err79 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err80 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err81 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data40 = data.remoteWrite;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!((((key8 === "address") || (key8 === "port")) || (key8 === "host")) || (key8 === "clientAuthentication"))){
const err82 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.address !== undefined){
let data41 = data40.address;
if(typeof data41 === "string"){
if(!(formats2(data41))){
const err83 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err84 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.port !== undefined){
let data42 = data40.port;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err85 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 65535 || isNaN(data42)){
const err86 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err87 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data40.host !== undefined){
let data43 = data40.host;
if(typeof data43 === "string"){
if(!(formats26(data43))){
const err88 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err89 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.clientAuthentication !== undefined){
let data44 = data40.clientAuthentication;
if(typeof data44 !== "string"){
const err90 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data44 === "none") || (data44 === "certificate"))){
const err91 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema31.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
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
const err92 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.hosts !== undefined){
let data45 = data.hosts;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((key9 === "grafana") || (key9 === "thanosQuery")) || (key9 === "opensearch"))){
const err93 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.grafana !== undefined){
let data46 = data45.grafana;
if(typeof data46 === "string"){
if(!(formats26(data46))){
const err94 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err95 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data45.thanosQuery !== undefined){
let data47 = data45.thanosQuery;
if(typeof data47 === "string"){
if(!(formats26(data47))){
const err96 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err97 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.opensearch !== undefined){
let data48 = data45.opensearch;
if(typeof data48 === "string"){
if(!(formats26(data48))){
const err98 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err100 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.argocd !== undefined){
let data49 = data.argocd;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
if(!(((((key10 === "repoURL") || (key10 === "targetRevision")) || (key10 === "namespace")) || (key10 === "destinationName")) || (key10 === "delivery"))){
const err101 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.repoURL !== undefined){
let data50 = data49.repoURL;
if(typeof data50 === "string"){
if(!(formats58(data50))){
const err102 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
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
const err103 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.targetRevision !== undefined){
let data51 = data49.targetRevision;
if(typeof data51 === "string"){
if(func2(data51) > 255){
const err104 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func2(data51) < 1){
const err105 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(formats34(data51))){
const err106 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
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
const err107 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data49.namespace !== undefined){
let data52 = data49.namespace;
if(typeof data52 === "string"){
if(!(formats0(data52))){
const err108 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.destinationName !== undefined){
let data53 = data49.destinationName;
if(typeof data53 === "string"){
if(!(formats0(data53))){
const err110 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.delivery !== undefined){
let data54 = data49.delivery;
if(typeof data54 !== "string"){
const err112 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((data54 === "manifests") || (data54 === "chart"))){
const err113 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema31.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err115 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err116 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data57 = data.namespaces;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
const err117 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.platform !== undefined){
let data58 = data.platform;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key12 in data58){
if(!(key12 === "defaultDeny")){
const err119 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data58.defaultDeny !== undefined){
if(typeof data58.defaultDeny !== "boolean"){
const err120 = {instancePath:instancePath+"/platform/defaultDeny",schemaPath:"#/properties/platform/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data["prometheus-agent"] !== undefined){
let data60 = data["prometheus-agent"];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!(func1.call(schema31.properties["prometheus-agent"].properties, key13))){
const err122 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.image !== undefined){
let data61 = data60.image;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key14 in data61){
if(!((((key14 === "registry") || (key14 === "repository")) || (key14 === "tag")) || (key14 === "digest"))){
const err123 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data61.registry !== undefined){
let data62 = data61.registry;
if(typeof data62 === "string"){
if(!(formats66(data62))){
const err124 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data61.repository !== undefined){
let data63 = data61.repository;
if(typeof data63 === "string"){
if(!(formats68(data63))){
const err126 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data61.tag !== undefined){
let data64 = data61.tag;
if(typeof data64 === "string"){
if(!(formats70(data64))){
const err128 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data61.digest !== undefined){
let data65 = data61.digest;
if(typeof data65 === "string"){
if(!(formats72(data65))){
const err130 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data60.scrapeInterval !== undefined){
let data66 = data60.scrapeInterval;
if(typeof data66 === "string"){
if(!(formats24(data66))){
const err133 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.scrapeTimeout !== undefined){
let data67 = data60.scrapeTimeout;
if(typeof data67 === "string"){
if(!(formats24(data67))){
const err135 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data60.queue !== undefined){
let data68 = data60.queue;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!((((key15 === "capacity") || (key15 === "maxShards")) || (key15 === "maxSamplesPerSend")) || (key15 === "flushDeadline"))){
const err137 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data68.capacity !== undefined){
let data69 = data68.capacity;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err138 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000000 || isNaN(data69)){
const err139 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data69 < 100 || isNaN(data69)){
const err140 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data68.maxShards !== undefined){
let data70 = data68.maxShards;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err141 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 200 || isNaN(data70)){
const err142 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err143 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data68.maxSamplesPerSend !== undefined){
let data71 = data68.maxSamplesPerSend;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err144 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 100000 || isNaN(data71)){
const err145 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data71 < 10 || isNaN(data71)){
const err146 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data68.flushDeadline !== undefined){
let data72 = data68.flushDeadline;
if(typeof data72 === "string"){
if(!(formats24(data72))){
const err147 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data60.walTruncateFrequency !== undefined){
let data73 = data60.walTruncateFrequency;
if(typeof data73 === "string"){
if(!(formats24(data73))){
const err150 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err151 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data60.storage !== undefined){
let data74 = data60.storage;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!((key16 === "size") || (key16 === "storageClassName"))){
const err152 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data74.size !== undefined){
let data75 = data74.size;
if(typeof data75 === "string"){
if(!(formats82(data75))){
const err153 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data74.storageClassName !== undefined){
let data76 = data74.storageClassName;
if(typeof data76 === "string"){
if(!(formats36(data76))){
const err155 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data60.annotatedPods !== undefined){
if(typeof data60.annotatedPods !== "boolean"){
const err158 = {instancePath:instancePath+"/prometheus-agent/annotatedPods",schemaPath:"#/properties/prometheus-agent/properties/annotatedPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data60.resources !== undefined){
let data78 = data60.resources;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!(((key17 === "cpu") || (key17 === "memory")) || (key17 === "memoryLimit"))){
const err159 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data78.cpu !== undefined){
let data79 = data78.cpu;
if(typeof data79 === "string"){
if(!(formats86(data79))){
const err160 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
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
const err161 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data78.memory !== undefined){
let data80 = data78.memory;
if(typeof data80 === "string"){
if(!(formats82(data80))){
const err162 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
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
const err163 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data78.memoryLimit !== undefined){
let data81 = data78.memoryLimit;
if(typeof data81 === "string"){
if(!(formats82(data81))){
const err164 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data60.placement !== undefined){
let data82 = data60.placement;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key18 in data82){
if(!((((key18 === "nodeSelector") || (key18 === "tolerations")) || (key18 === "priorityClassName")) || (key18 === "imagePullSecrets"))){
const err167 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data82.nodeSelector !== undefined){
let data83 = data82.nodeSelector;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key19 in data83){
const _errs188 = errors;
if(typeof key19 === "string"){
if(!(formats92(key19))){
const err168 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key19};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var valid22 = _errs188 === errors;
if(!valid22){
const err169 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
for(const key20 in data83){
let data84 = data83[key20];
if(typeof data84 === "string"){
if(!(formats4(data84))){
const err170 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err172 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data82.tolerations !== undefined){
let data85 = data82.tolerations;
if(Array.isArray(data85)){
const len2 = data85.length;
for(let i2=0; i2<len2; i2++){
let data86 = data85[i2];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key21 in data86){
if(!(((((key21 === "key") || (key21 === "operator")) || (key21 === "value")) || (key21 === "effect")) || (key21 === "tolerationSeconds"))){
const err173 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data86.key !== undefined){
let data87 = data86.key;
if(typeof data87 === "string"){
if(!(formats92(data87))){
const err174 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data86.operator !== undefined){
let data88 = data86.operator;
if(typeof data88 !== "string"){
const err176 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data88 === "Exists") || (data88 === "Equal"))){
const err177 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data86.value !== undefined){
let data89 = data86.value;
if(typeof data89 === "string"){
if(!(formats4(data89))){
const err178 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data86.effect !== undefined){
let data90 = data86.effect;
if(typeof data90 !== "string"){
const err180 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((data90 === "NoSchedule") || (data90 === "PreferNoSchedule")) || (data90 === "NoExecute"))){
const err181 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.tolerationSeconds !== undefined){
let data91 = data86.tolerationSeconds;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err182 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 86400 || isNaN(data91)){
const err183 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err184 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data82.priorityClassName !== undefined){
let data92 = data82.priorityClassName;
if(typeof data92 === "string"){
if(!(formats100(data92))){
const err187 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data82.imagePullSecrets !== undefined){
let data93 = data82.imagePullSecrets;
if(Array.isArray(data93)){
const len3 = data93.length;
for(let i3=0; i3<len3; i3++){
let data94 = data93[i3];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
if(!(key22 === "name")){
const err189 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(!(formats36(data95))){
const err190 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data60.logLevel !== undefined){
let data96 = data60.logLevel;
if(typeof data96 !== "string"){
const err195 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((((data96 === "debug") || (data96 === "info")) || (data96 === "warn")) || (data96 === "error"))){
const err196 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["prometheus-agent"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data["node-exporter"] !== undefined){
let data97 = data["node-exporter"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
if(!(((((key23 === "image") || (key23 === "port")) || (key23 === "resources")) || (key23 === "placement")) || (key23 === "logLevel"))){
const err198 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data97.image !== undefined){
let data98 = data97.image;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key24 in data98){
if(!((((key24 === "registry") || (key24 === "repository")) || (key24 === "tag")) || (key24 === "digest"))){
const err199 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data98.registry !== undefined){
let data99 = data98.registry;
if(typeof data99 === "string"){
if(!(formats66(data99))){
const err200 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data98.repository !== undefined){
let data100 = data98.repository;
if(typeof data100 === "string"){
if(!(formats68(data100))){
const err202 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data98.tag !== undefined){
let data101 = data98.tag;
if(typeof data101 === "string"){
if(!(formats70(data101))){
const err204 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data98.digest !== undefined){
let data102 = data98.digest;
if(typeof data102 === "string"){
if(!(formats72(data102))){
const err206 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data97.port !== undefined){
let data103 = data97.port;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err209 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 65535 || isNaN(data103)){
const err210 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err211 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data97.resources !== undefined){
let data104 = data97.resources;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key25 in data104){
if(!(((key25 === "cpu") || (key25 === "memory")) || (key25 === "memoryLimit"))){
const err212 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data104.cpu !== undefined){
let data105 = data104.cpu;
if(typeof data105 === "string"){
if(!(formats86(data105))){
const err213 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data104.memory !== undefined){
let data106 = data104.memory;
if(typeof data106 === "string"){
if(!(formats82(data106))){
const err215 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data104.memoryLimit !== undefined){
let data107 = data104.memoryLimit;
if(typeof data107 === "string"){
if(!(formats82(data107))){
const err217 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data97.placement !== undefined){
let data108 = data97.placement;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key26 in data108){
if(!((((key26 === "nodeSelector") || (key26 === "tolerations")) || (key26 === "priorityClassName")) || (key26 === "imagePullSecrets"))){
const err220 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data108.nodeSelector !== undefined){
let data109 = data108.nodeSelector;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key27 in data109){
const _errs248 = errors;
if(typeof key27 === "string"){
if(!(formats92(key27))){
const err221 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key27};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var valid34 = _errs248 === errors;
if(!valid34){
const err222 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
for(const key28 in data109){
let data110 = data109[key28];
if(typeof data110 === "string"){
if(!(formats4(data110))){
const err223 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data108.tolerations !== undefined){
let data111 = data108.tolerations;
if(Array.isArray(data111)){
const len4 = data111.length;
for(let i4=0; i4<len4; i4++){
let data112 = data111[i4];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(((((key29 === "key") || (key29 === "operator")) || (key29 === "value")) || (key29 === "effect")) || (key29 === "tolerationSeconds"))){
const err226 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(!(formats92(data113))){
const err227 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data112.operator !== undefined){
let data114 = data112.operator;
if(typeof data114 !== "string"){
const err229 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((data114 === "Exists") || (data114 === "Equal"))){
const err230 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data112.value !== undefined){
let data115 = data112.value;
if(typeof data115 === "string"){
if(!(formats4(data115))){
const err231 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data112.effect !== undefined){
let data116 = data112.effect;
if(typeof data116 !== "string"){
const err233 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(((data116 === "NoSchedule") || (data116 === "PreferNoSchedule")) || (data116 === "NoExecute"))){
const err234 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data112.tolerationSeconds !== undefined){
let data117 = data112.tolerationSeconds;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err235 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 86400 || isNaN(data117)){
const err236 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err237 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/node-exporter/placement/tolerations",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data108.priorityClassName !== undefined){
let data118 = data108.priorityClassName;
if(typeof data118 === "string"){
if(!(formats100(data118))){
const err240 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data108.imagePullSecrets !== undefined){
let data119 = data108.imagePullSecrets;
if(Array.isArray(data119)){
const len5 = data119.length;
for(let i5=0; i5<len5; i5++){
let data120 = data119[i5];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key30 in data120){
if(!(key30 === "name")){
const err242 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data120.name !== undefined){
let data121 = data120.name;
if(typeof data121 === "string"){
if(!(formats36(data121))){
const err243 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data97.logLevel !== undefined){
let data122 = data97.logLevel;
if(typeof data122 !== "string"){
const err248 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((((data122 === "debug") || (data122 === "info")) || (data122 === "warn")) || (data122 === "error"))){
const err249 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["node-exporter"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data["kube-state-metrics"] !== undefined){
let data123 = data["kube-state-metrics"];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key31 in data123){
if(!(((((key31 === "image") || (key31 === "port")) || (key31 === "collectors")) || (key31 === "resources")) || (key31 === "placement"))){
const err251 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data123.image !== undefined){
let data124 = data123.image;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key32 in data124){
if(!((((key32 === "registry") || (key32 === "repository")) || (key32 === "tag")) || (key32 === "digest"))){
const err252 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data124.registry !== undefined){
let data125 = data124.registry;
if(typeof data125 === "string"){
if(!(formats66(data125))){
const err253 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data124.repository !== undefined){
let data126 = data124.repository;
if(typeof data126 === "string"){
if(!(formats68(data126))){
const err255 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data124.tag !== undefined){
let data127 = data124.tag;
if(typeof data127 === "string"){
if(!(formats70(data127))){
const err257 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data124.digest !== undefined){
let data128 = data124.digest;
if(typeof data128 === "string"){
if(!(formats72(data128))){
const err259 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data123.port !== undefined){
let data129 = data123.port;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err262 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 65535 || isNaN(data129)){
const err263 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err264 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data123.collectors !== undefined){
let data130 = data123.collectors;
if(Array.isArray(data130)){
if(data130.length < 1){
const err265 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len6 = data130.length;
for(let i6=0; i6<len6; i6++){
let data131 = data130[i6];
if(typeof data131 !== "string"){
const err266 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!((((((((((((((((((((((((((data131 === "certificatesigningrequests") || (data131 === "cronjobs")) || (data131 === "daemonsets")) || (data131 === "deployments")) || (data131 === "endpointslices")) || (data131 === "horizontalpodautoscalers")) || (data131 === "ingresses")) || (data131 === "jobs")) || (data131 === "leases")) || (data131 === "limitranges")) || (data131 === "mutatingwebhookconfigurations")) || (data131 === "namespaces")) || (data131 === "networkpolicies")) || (data131 === "nodes")) || (data131 === "persistentvolumeclaims")) || (data131 === "persistentvolumes")) || (data131 === "poddisruptionbudgets")) || (data131 === "pods")) || (data131 === "replicasets")) || (data131 === "replicationcontrollers")) || (data131 === "resourcequotas")) || (data131 === "services")) || (data131 === "statefulsets")) || (data131 === "storageclasses")) || (data131 === "validatingwebhookconfigurations")) || (data131 === "volumeattachments"))){
const err267 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["kube-state-metrics"].properties.collectors.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data123.resources !== undefined){
let data132 = data123.resources;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key33 in data132){
if(!(((key33 === "cpu") || (key33 === "memory")) || (key33 === "memoryLimit"))){
const err269 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data132.cpu !== undefined){
let data133 = data132.cpu;
if(typeof data133 === "string"){
if(!(formats86(data133))){
const err270 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data132.memory !== undefined){
let data134 = data132.memory;
if(typeof data134 === "string"){
if(!(formats82(data134))){
const err272 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data132.memoryLimit !== undefined){
let data135 = data132.memoryLimit;
if(typeof data135 === "string"){
if(!(formats82(data135))){
const err274 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data123.placement !== undefined){
let data136 = data123.placement;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key34 in data136){
if(!((((key34 === "nodeSelector") || (key34 === "tolerations")) || (key34 === "priorityClassName")) || (key34 === "imagePullSecrets"))){
const err277 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data136.nodeSelector !== undefined){
let data137 = data136.nodeSelector;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key35 in data137){
const _errs312 = errors;
if(typeof key35 === "string"){
if(!(formats92(key35))){
const err278 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key35};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid48 = _errs312 === errors;
if(!valid48){
const err279 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
for(const key36 in data137){
let data138 = data137[key36];
if(typeof data138 === "string"){
if(!(formats4(data138))){
const err280 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data136.tolerations !== undefined){
let data139 = data136.tolerations;
if(Array.isArray(data139)){
const len7 = data139.length;
for(let i7=0; i7<len7; i7++){
let data140 = data139[i7];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key37 in data140){
if(!(((((key37 === "key") || (key37 === "operator")) || (key37 === "value")) || (key37 === "effect")) || (key37 === "tolerationSeconds"))){
const err283 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data140.key !== undefined){
let data141 = data140.key;
if(typeof data141 === "string"){
if(!(formats92(data141))){
const err284 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data140.operator !== undefined){
let data142 = data140.operator;
if(typeof data142 !== "string"){
const err286 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!((data142 === "Exists") || (data142 === "Equal"))){
const err287 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data140.value !== undefined){
let data143 = data140.value;
if(typeof data143 === "string"){
if(!(formats4(data143))){
const err288 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data140.effect !== undefined){
let data144 = data140.effect;
if(typeof data144 !== "string"){
const err290 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!(((data144 === "NoSchedule") || (data144 === "PreferNoSchedule")) || (data144 === "NoExecute"))){
const err291 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data140.tolerationSeconds !== undefined){
let data145 = data140.tolerationSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err292 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 86400 || isNaN(data145)){
const err293 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data145 < 0 || isNaN(data145)){
const err294 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data136.priorityClassName !== undefined){
let data146 = data136.priorityClassName;
if(typeof data146 === "string"){
if(!(formats100(data146))){
const err297 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data136.imagePullSecrets !== undefined){
let data147 = data136.imagePullSecrets;
if(Array.isArray(data147)){
const len8 = data147.length;
for(let i8=0; i8<len8; i8++){
let data148 = data147[i8];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key38 in data148){
if(!(key38 === "name")){
const err299 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data148.name !== undefined){
let data149 = data148.name;
if(typeof data149 === "string"){
if(!(formats36(data149))){
const err300 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.fluentbit !== undefined){
let data150 = data.fluentbit;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key39 in data150){
if(!((((((((key39 === "image") || (key39 === "bufferLimit")) || (key39 === "memoryBacklogLimit")) || (key39 === "excludeNamespaces")) || (key39 === "user")) || (key39 === "resources")) || (key39 === "placement")) || (key39 === "logLevel"))){
const err306 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data150.image !== undefined){
let data151 = data150.image;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key40 in data151){
if(!((((key40 === "registry") || (key40 === "repository")) || (key40 === "tag")) || (key40 === "digest"))){
const err307 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data151.registry !== undefined){
let data152 = data151.registry;
if(typeof data152 === "string"){
if(!(formats66(data152))){
const err308 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data151.repository !== undefined){
let data153 = data151.repository;
if(typeof data153 === "string"){
if(!(formats68(data153))){
const err310 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data151.tag !== undefined){
let data154 = data151.tag;
if(typeof data154 === "string"){
if(!(formats70(data154))){
const err312 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data151.digest !== undefined){
let data155 = data151.digest;
if(typeof data155 === "string"){
if(!(formats72(data155))){
const err314 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data150.bufferLimit !== undefined){
let data156 = data150.bufferLimit;
if(typeof data156 === "string"){
if(!(formats82(data156))){
const err317 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data150.memoryBacklogLimit !== undefined){
let data157 = data150.memoryBacklogLimit;
if(typeof data157 === "string"){
if(!(formats82(data157))){
const err319 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data150.excludeNamespaces !== undefined){
let data158 = data150.excludeNamespaces;
if(Array.isArray(data158)){
const len9 = data158.length;
for(let i9=0; i9<len9; i9++){
let data159 = data158[i9];
if(typeof data159 === "string"){
if(!(formats0(data159))){
const err321 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/fluentbit/excludeNamespaces",schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data150.user !== undefined){
let data160 = data150.user;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key41 in data160){
if(!(key41 === "secretName")){
const err324 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data160.secretName !== undefined){
let data161 = data160.secretName;
if(typeof data161 === "string"){
if(!(formats36(data161))){
const err325 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data150.resources !== undefined){
let data162 = data150.resources;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key42 in data162){
if(!(((key42 === "cpu") || (key42 === "memory")) || (key42 === "memoryLimit"))){
const err328 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data162.cpu !== undefined){
let data163 = data162.cpu;
if(typeof data163 === "string"){
if(!(formats86(data163))){
const err329 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data162.memory !== undefined){
let data164 = data162.memory;
if(typeof data164 === "string"){
if(!(formats82(data164))){
const err331 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data162.memoryLimit !== undefined){
let data165 = data162.memoryLimit;
if(typeof data165 === "string"){
if(!(formats82(data165))){
const err333 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data150.placement !== undefined){
let data166 = data150.placement;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key43 in data166){
if(!((((key43 === "nodeSelector") || (key43 === "tolerations")) || (key43 === "priorityClassName")) || (key43 === "imagePullSecrets"))){
const err336 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data166.nodeSelector !== undefined){
let data167 = data166.nodeSelector;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key44 in data167){
const _errs381 = errors;
if(typeof key44 === "string"){
if(!(formats92(key44))){
const err337 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var valid63 = _errs381 === errors;
if(!valid63){
const err338 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
for(const key45 in data167){
let data168 = data167[key45];
if(typeof data168 === "string"){
if(!(formats4(data168))){
const err339 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data166.tolerations !== undefined){
let data169 = data166.tolerations;
if(Array.isArray(data169)){
const len10 = data169.length;
for(let i10=0; i10<len10; i10++){
let data170 = data169[i10];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key46 in data170){
if(!(((((key46 === "key") || (key46 === "operator")) || (key46 === "value")) || (key46 === "effect")) || (key46 === "tolerationSeconds"))){
const err342 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data170.key !== undefined){
let data171 = data170.key;
if(typeof data171 === "string"){
if(!(formats92(data171))){
const err343 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data170.operator !== undefined){
let data172 = data170.operator;
if(typeof data172 !== "string"){
const err345 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(!((data172 === "Exists") || (data172 === "Equal"))){
const err346 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.fluentbit.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data170.value !== undefined){
let data173 = data170.value;
if(typeof data173 === "string"){
if(!(formats4(data173))){
const err347 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data170.effect !== undefined){
let data174 = data170.effect;
if(typeof data174 !== "string"){
const err349 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!(((data174 === "NoSchedule") || (data174 === "PreferNoSchedule")) || (data174 === "NoExecute"))){
const err350 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.fluentbit.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data170.tolerationSeconds !== undefined){
let data175 = data170.tolerationSeconds;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err351 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 86400 || isNaN(data175)){
const err352 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data175 < 0 || isNaN(data175)){
const err353 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
}
else {
const err354 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/fluentbit/placement/tolerations",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data166.priorityClassName !== undefined){
let data176 = data166.priorityClassName;
if(typeof data176 === "string"){
if(!(formats100(data176))){
const err356 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data166.imagePullSecrets !== undefined){
let data177 = data166.imagePullSecrets;
if(Array.isArray(data177)){
const len11 = data177.length;
for(let i11=0; i11<len11; i11++){
let data178 = data177[i11];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key47 in data178){
if(!(key47 === "name")){
const err358 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data178.name !== undefined){
let data179 = data178.name;
if(typeof data179 === "string"){
if(!(formats36(data179))){
const err359 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data150.logLevel !== undefined){
let data180 = data150.logLevel;
if(typeof data180 !== "string"){
const err364 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!((((data180 === "error") || (data180 === "warn")) || (data180 === "info")) || (data180 === "debug"))){
const err365 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.fluentbit.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const central = validate21;
const schema32 = {"$id":"central","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"outageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"text","minLength":1,"maxLength":255},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"namespaces":{"type":"object","additionalProperties":false,"properties":{}},"platform":{"type":"object","additionalProperties":false,"properties":{"defaultDeny":{"type":"boolean"}}},"prometheus-agent":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"scrapeInterval":{"type":"string","format":"duration"},"scrapeTimeout":{"type":"string","format":"duration"},"queue":{"type":"object","additionalProperties":false,"properties":{"capacity":{"type":"integer","minimum":100,"maximum":1000000},"maxShards":{"type":"integer","minimum":1,"maximum":200},"maxSamplesPerSend":{"type":"integer","minimum":10,"maximum":100000},"flushDeadline":{"type":"string","format":"duration"}}},"walTruncateFrequency":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"annotatedPods":{"type":"boolean"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"node-exporter":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"kube-state-metrics":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"collectors":{"type":"array","minItems":1,"items":{"type":"string","enum":["certificatesigningrequests","cronjobs","daemonsets","deployments","endpointslices","horizontalpodautoscalers","ingresses","jobs","leases","limitranges","mutatingwebhookconfigurations","namespaces","networkpolicies","nodes","persistentvolumeclaims","persistentvolumes","poddisruptionbudgets","pods","replicasets","replicationcontrollers","resourcequotas","services","statefulsets","storageclasses","validatingwebhookconfigurations","volumeattachments"]}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}},"fluentbit":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"bufferLimit":{"type":"string","format":"memory-quantity"},"memoryBacklogLimit":{"type":"string","format":"memory-quantity"},"excludeNamespaces":{"type":"array","items":{"type":"string","format":"dns-label"}},"user":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}},"exposure":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["gateway","loadBalancer"]},"ingressAddress":{"type":"string","format":"ip-address"},"interfaces":{"type":"array","minItems":1,"items":{"type":"string","format":"text","minLength":1,"maxLength":64}},"announceFromControlPlane":{"type":"boolean"}}},"certificates":{"type":"object","additionalProperties":false,"properties":{"source":{"type":"string","enum":["certManager","existing"]},"duration":{"type":"string","format":"duration"},"renewBefore":{"type":"string","format":"duration"},"receiverSecretName":{"type":"string","format":"dns-subdomain"},"gatewaySecretName":{"type":"string","format":"dns-subdomain"},"caSecretName":{"type":"string","format":"dns-subdomain"}}},"thanos-receiver":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"ringMembers":{"type":"integer","minimum":1,"maximum":99},"replicationFactor":{"type":"integer","minimum":1,"maximum":9},"retention":{"type":"string","format":"duration"},"outOfOrderWindow":{"type":"string","format":"duration"},"tooFarInFuture":{"type":"string","format":"duration"},"limits":{"type":"object","additionalProperties":false,"properties":{"maxConcurrency":{"type":"integer","minimum":1,"maximum":10000},"requestSize":{"type":"string","format":"memory-quantity"},"seriesPerRequest":{"type":"integer","minimum":0},"samplesPerRequest":{"type":"integer","minimum":0}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"thanos-query":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"maxConcurrent":{"type":"integer","minimum":1,"maximum":1000},"timeout":{"type":"string","format":"duration"},"frontend":{"type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1,"maximum":99},"splitInterval":{"type":"string","format":"duration"},"cacheSize":{"type":"string","format":"memory-quantity"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"thanos-store":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":99},"indexCacheSize":{"type":"string","format":"memory-quantity"},"chunkPoolSize":{"type":"string","format":"memory-quantity"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"thanos-compactor":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":0,"maximum":9},"deleteDelay":{"type":"string","format":"duration"},"concurrency":{"type":"integer","minimum":1,"maximum":64},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"thanos-ruler":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":9},"evaluationInterval":{"type":"string","format":"duration"},"retention":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"grafana":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"admin":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}},"alertmanager":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"replicas":{"type":"integer","minimum":1,"maximum":9},"retention":{"type":"string","format":"duration"},"slack":{"type":"object","additionalProperties":false,"properties":{"channel":{"type":"string","format":"text","minLength":2,"maxLength":80},"secretName":{"type":"string","format":"dns-subdomain"}}},"email":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"string","format":"email-address"},"from":{"type":"string","format":"email-address"},"smarthost":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"username":{"type":"string","format":"text","minLength":1,"maxLength":255},"secretName":{"type":"string","format":"dns-subdomain"}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"opensearch":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"snapshotImage":{"type":"boolean"},"replicas":{"type":"integer","minimum":1,"maximum":99},"bootstrap":{"type":"boolean"},"snapshots":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"secretName":{"type":"string","format":"dns-subdomain"},"retention":{"type":"string","format":"duration"}}},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}}}};
const formats616 = require("../formats.ts").formats["email-address"];

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="central" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema32.properties.role.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
if(!(((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads"))){
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
}
else {
const err22 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data10 = data.kubernetesVersion;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "1.33") || (data10 === "1.34")) || (data10 === "1.35")) || (data10 === "1.36"))){
const err24 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema32.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.cni !== undefined){
let data11 = data.cni;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data11 === "cilium") || (data11 === "other"))){
const err26 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema32.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data12 = data.networkCidrs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err27 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.nodes !== undefined){
let data13 = data12.nodes;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!(formats10(data14))){
const err28 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err29 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.apiServer !== undefined){
let data15 = data12.apiServer;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!(formats10(data16))){
const err31 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err32 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data17 = data.prerequisites;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err35 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.cilium !== undefined){
let data18 = data17.cilium;
if(typeof data18 === "string"){
if(!(formats14(data18))){
const err36 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err37 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.gatewayApi !== undefined){
let data19 = data17.gatewayApi;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err38 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err39 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.certManager !== undefined){
let data20 = data17.certManager;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err40 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err41 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.longhorn !== undefined){
let data21 = data17.longhorn;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err42 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err43 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.argocd !== undefined){
let data22 = data17.argocd;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err44 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err45 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.maxMapCount !== undefined){
if(typeof data17.maxMapCount !== "boolean"){
const err46 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err47 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data24 = data.seriesBudget;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 5000000 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24 < 1000 || isNaN(data24)){
const err50 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
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
if(data.outageBudget !== undefined){
let data25 = data.outageBudget;
if(typeof data25 === "string"){
if(!(formats24(data25))){
const err51 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err52 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.domain !== undefined){
let data26 = data.domain;
if(typeof data26 === "string"){
if(!(formats26(data26))){
const err53 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err54 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data27 = data.objectStorage;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!(((((((key6 === "bucket") || (key6 === "endpoint")) || (key6 === "address")) || (key6 === "insecure")) || (key6 === "region")) || (key6 === "secretName")) || (key6 === "outageBudget"))){
const err55 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.bucket !== undefined){
let data28 = data27.bucket;
if(typeof data28 === "string"){
if(!(formats28(data28))){
const err56 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
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
const err57 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.endpoint !== undefined){
let data29 = data27.endpoint;
if(typeof data29 === "string"){
if(!(formats30(data29))){
const err58 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
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
const err59 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data27.address !== undefined){
let data30 = data27.address;
if(typeof data30 === "string"){
if(!(formats2(data30))){
const err60 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err61 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.insecure !== undefined){
if(typeof data27.insecure !== "boolean"){
const err62 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.region !== undefined){
let data32 = data27.region;
if(typeof data32 === "string"){
if(func2(data32) > 64){
const err63 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data32) < 1){
const err64 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(formats34(data32))){
const err65 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.secretName !== undefined){
let data33 = data27.secretName;
if(typeof data33 === "string"){
if(!(formats36(data33))){
const err67 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.outageBudget !== undefined){
let data34 = data27.outageBudget;
if(typeof data34 === "string"){
if(!(formats24(data34))){
const err69 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err70 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.retention !== undefined){
let data35 = data.retention;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!((((key7 === "raw") || (key7 === "fiveMinutes")) || (key7 === "oneHour")) || (key7 === "logs"))){
const err72 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.raw !== undefined){
let data36 = data35.raw;
if(typeof data36 === "string"){
if(!(formats24(data36))){
const err73 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err74 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.fiveMinutes !== undefined){
let data37 = data35.fiveMinutes;
if(typeof data37 === "string"){
if(!(formats24(data37))){
const err75 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err76 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.oneHour !== undefined){
let data38 = data35.oneHour;
if(typeof data38 === "string"){
if(!(formats24(data38))){
const err77 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err78 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.logs !== undefined){
let data39 = data35.logs;
if(typeof data39 === "string"){
if(!(formats24(data39))){
const err79 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err80 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err81 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data40 = data.remoteWrite;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!((((key8 === "address") || (key8 === "port")) || (key8 === "host")) || (key8 === "clientAuthentication"))){
const err82 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.address !== undefined){
let data41 = data40.address;
if(typeof data41 === "string"){
if(!(formats2(data41))){
const err83 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err84 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.port !== undefined){
let data42 = data40.port;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err85 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 65535 || isNaN(data42)){
const err86 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err87 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data40.host !== undefined){
let data43 = data40.host;
if(typeof data43 === "string"){
if(!(formats26(data43))){
const err88 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err89 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.clientAuthentication !== undefined){
let data44 = data40.clientAuthentication;
if(typeof data44 !== "string"){
const err90 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data44 === "none") || (data44 === "certificate"))){
const err91 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema32.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
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
const err92 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.hosts !== undefined){
let data45 = data.hosts;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((key9 === "grafana") || (key9 === "thanosQuery")) || (key9 === "opensearch"))){
const err93 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.grafana !== undefined){
let data46 = data45.grafana;
if(typeof data46 === "string"){
if(!(formats26(data46))){
const err94 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err95 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data45.thanosQuery !== undefined){
let data47 = data45.thanosQuery;
if(typeof data47 === "string"){
if(!(formats26(data47))){
const err96 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err97 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.opensearch !== undefined){
let data48 = data45.opensearch;
if(typeof data48 === "string"){
if(!(formats26(data48))){
const err98 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err100 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.argocd !== undefined){
let data49 = data.argocd;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
if(!(((((key10 === "repoURL") || (key10 === "targetRevision")) || (key10 === "namespace")) || (key10 === "destinationName")) || (key10 === "delivery"))){
const err101 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.repoURL !== undefined){
let data50 = data49.repoURL;
if(typeof data50 === "string"){
if(!(formats58(data50))){
const err102 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
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
const err103 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.targetRevision !== undefined){
let data51 = data49.targetRevision;
if(typeof data51 === "string"){
if(func2(data51) > 255){
const err104 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func2(data51) < 1){
const err105 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(formats34(data51))){
const err106 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
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
const err107 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data49.namespace !== undefined){
let data52 = data49.namespace;
if(typeof data52 === "string"){
if(!(formats0(data52))){
const err108 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.destinationName !== undefined){
let data53 = data49.destinationName;
if(typeof data53 === "string"){
if(!(formats0(data53))){
const err110 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.delivery !== undefined){
let data54 = data49.delivery;
if(typeof data54 !== "string"){
const err112 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((data54 === "manifests") || (data54 === "chart"))){
const err113 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema32.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err115 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err116 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data57 = data.namespaces;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
const err117 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.platform !== undefined){
let data58 = data.platform;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key12 in data58){
if(!(key12 === "defaultDeny")){
const err119 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data58.defaultDeny !== undefined){
if(typeof data58.defaultDeny !== "boolean"){
const err120 = {instancePath:instancePath+"/platform/defaultDeny",schemaPath:"#/properties/platform/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data["prometheus-agent"] !== undefined){
let data60 = data["prometheus-agent"];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!(func1.call(schema32.properties["prometheus-agent"].properties, key13))){
const err122 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.image !== undefined){
let data61 = data60.image;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key14 in data61){
if(!((((key14 === "registry") || (key14 === "repository")) || (key14 === "tag")) || (key14 === "digest"))){
const err123 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data61.registry !== undefined){
let data62 = data61.registry;
if(typeof data62 === "string"){
if(!(formats66(data62))){
const err124 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data61.repository !== undefined){
let data63 = data61.repository;
if(typeof data63 === "string"){
if(!(formats68(data63))){
const err126 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data61.tag !== undefined){
let data64 = data61.tag;
if(typeof data64 === "string"){
if(!(formats70(data64))){
const err128 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data61.digest !== undefined){
let data65 = data61.digest;
if(typeof data65 === "string"){
if(!(formats72(data65))){
const err130 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data60.scrapeInterval !== undefined){
let data66 = data60.scrapeInterval;
if(typeof data66 === "string"){
if(!(formats24(data66))){
const err133 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.scrapeTimeout !== undefined){
let data67 = data60.scrapeTimeout;
if(typeof data67 === "string"){
if(!(formats24(data67))){
const err135 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data60.queue !== undefined){
let data68 = data60.queue;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!((((key15 === "capacity") || (key15 === "maxShards")) || (key15 === "maxSamplesPerSend")) || (key15 === "flushDeadline"))){
const err137 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data68.capacity !== undefined){
let data69 = data68.capacity;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err138 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000000 || isNaN(data69)){
const err139 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data69 < 100 || isNaN(data69)){
const err140 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data68.maxShards !== undefined){
let data70 = data68.maxShards;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err141 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 200 || isNaN(data70)){
const err142 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err143 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data68.maxSamplesPerSend !== undefined){
let data71 = data68.maxSamplesPerSend;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err144 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 100000 || isNaN(data71)){
const err145 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data71 < 10 || isNaN(data71)){
const err146 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data68.flushDeadline !== undefined){
let data72 = data68.flushDeadline;
if(typeof data72 === "string"){
if(!(formats24(data72))){
const err147 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data60.walTruncateFrequency !== undefined){
let data73 = data60.walTruncateFrequency;
if(typeof data73 === "string"){
if(!(formats24(data73))){
const err150 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err151 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data60.storage !== undefined){
let data74 = data60.storage;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!((key16 === "size") || (key16 === "storageClassName"))){
const err152 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data74.size !== undefined){
let data75 = data74.size;
if(typeof data75 === "string"){
if(!(formats82(data75))){
const err153 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data74.storageClassName !== undefined){
let data76 = data74.storageClassName;
if(typeof data76 === "string"){
if(!(formats36(data76))){
const err155 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data60.annotatedPods !== undefined){
if(typeof data60.annotatedPods !== "boolean"){
const err158 = {instancePath:instancePath+"/prometheus-agent/annotatedPods",schemaPath:"#/properties/prometheus-agent/properties/annotatedPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data60.resources !== undefined){
let data78 = data60.resources;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!(((key17 === "cpu") || (key17 === "memory")) || (key17 === "memoryLimit"))){
const err159 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data78.cpu !== undefined){
let data79 = data78.cpu;
if(typeof data79 === "string"){
if(!(formats86(data79))){
const err160 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
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
const err161 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data78.memory !== undefined){
let data80 = data78.memory;
if(typeof data80 === "string"){
if(!(formats82(data80))){
const err162 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
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
const err163 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data78.memoryLimit !== undefined){
let data81 = data78.memoryLimit;
if(typeof data81 === "string"){
if(!(formats82(data81))){
const err164 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data60.placement !== undefined){
let data82 = data60.placement;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key18 in data82){
if(!((((key18 === "nodeSelector") || (key18 === "tolerations")) || (key18 === "priorityClassName")) || (key18 === "imagePullSecrets"))){
const err167 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data82.nodeSelector !== undefined){
let data83 = data82.nodeSelector;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key19 in data83){
const _errs188 = errors;
if(typeof key19 === "string"){
if(!(formats92(key19))){
const err168 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key19};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var valid22 = _errs188 === errors;
if(!valid22){
const err169 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
for(const key20 in data83){
let data84 = data83[key20];
if(typeof data84 === "string"){
if(!(formats4(data84))){
const err170 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err172 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data82.tolerations !== undefined){
let data85 = data82.tolerations;
if(Array.isArray(data85)){
const len2 = data85.length;
for(let i2=0; i2<len2; i2++){
let data86 = data85[i2];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key21 in data86){
if(!(((((key21 === "key") || (key21 === "operator")) || (key21 === "value")) || (key21 === "effect")) || (key21 === "tolerationSeconds"))){
const err173 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data86.key !== undefined){
let data87 = data86.key;
if(typeof data87 === "string"){
if(!(formats92(data87))){
const err174 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data86.operator !== undefined){
let data88 = data86.operator;
if(typeof data88 !== "string"){
const err176 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data88 === "Exists") || (data88 === "Equal"))){
const err177 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data86.value !== undefined){
let data89 = data86.value;
if(typeof data89 === "string"){
if(!(formats4(data89))){
const err178 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data86.effect !== undefined){
let data90 = data86.effect;
if(typeof data90 !== "string"){
const err180 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((data90 === "NoSchedule") || (data90 === "PreferNoSchedule")) || (data90 === "NoExecute"))){
const err181 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.tolerationSeconds !== undefined){
let data91 = data86.tolerationSeconds;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err182 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 86400 || isNaN(data91)){
const err183 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err184 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data82.priorityClassName !== undefined){
let data92 = data82.priorityClassName;
if(typeof data92 === "string"){
if(!(formats100(data92))){
const err187 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data82.imagePullSecrets !== undefined){
let data93 = data82.imagePullSecrets;
if(Array.isArray(data93)){
const len3 = data93.length;
for(let i3=0; i3<len3; i3++){
let data94 = data93[i3];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
if(!(key22 === "name")){
const err189 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(!(formats36(data95))){
const err190 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data60.logLevel !== undefined){
let data96 = data60.logLevel;
if(typeof data96 !== "string"){
const err195 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((((data96 === "debug") || (data96 === "info")) || (data96 === "warn")) || (data96 === "error"))){
const err196 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["prometheus-agent"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data["node-exporter"] !== undefined){
let data97 = data["node-exporter"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
if(!(((((key23 === "image") || (key23 === "port")) || (key23 === "resources")) || (key23 === "placement")) || (key23 === "logLevel"))){
const err198 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data97.image !== undefined){
let data98 = data97.image;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key24 in data98){
if(!((((key24 === "registry") || (key24 === "repository")) || (key24 === "tag")) || (key24 === "digest"))){
const err199 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data98.registry !== undefined){
let data99 = data98.registry;
if(typeof data99 === "string"){
if(!(formats66(data99))){
const err200 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data98.repository !== undefined){
let data100 = data98.repository;
if(typeof data100 === "string"){
if(!(formats68(data100))){
const err202 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data98.tag !== undefined){
let data101 = data98.tag;
if(typeof data101 === "string"){
if(!(formats70(data101))){
const err204 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data98.digest !== undefined){
let data102 = data98.digest;
if(typeof data102 === "string"){
if(!(formats72(data102))){
const err206 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data97.port !== undefined){
let data103 = data97.port;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err209 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 65535 || isNaN(data103)){
const err210 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err211 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data97.resources !== undefined){
let data104 = data97.resources;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key25 in data104){
if(!(((key25 === "cpu") || (key25 === "memory")) || (key25 === "memoryLimit"))){
const err212 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data104.cpu !== undefined){
let data105 = data104.cpu;
if(typeof data105 === "string"){
if(!(formats86(data105))){
const err213 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data104.memory !== undefined){
let data106 = data104.memory;
if(typeof data106 === "string"){
if(!(formats82(data106))){
const err215 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data104.memoryLimit !== undefined){
let data107 = data104.memoryLimit;
if(typeof data107 === "string"){
if(!(formats82(data107))){
const err217 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data97.placement !== undefined){
let data108 = data97.placement;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key26 in data108){
if(!((((key26 === "nodeSelector") || (key26 === "tolerations")) || (key26 === "priorityClassName")) || (key26 === "imagePullSecrets"))){
const err220 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data108.nodeSelector !== undefined){
let data109 = data108.nodeSelector;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key27 in data109){
const _errs248 = errors;
if(typeof key27 === "string"){
if(!(formats92(key27))){
const err221 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key27};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var valid34 = _errs248 === errors;
if(!valid34){
const err222 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
for(const key28 in data109){
let data110 = data109[key28];
if(typeof data110 === "string"){
if(!(formats4(data110))){
const err223 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data108.tolerations !== undefined){
let data111 = data108.tolerations;
if(Array.isArray(data111)){
const len4 = data111.length;
for(let i4=0; i4<len4; i4++){
let data112 = data111[i4];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(((((key29 === "key") || (key29 === "operator")) || (key29 === "value")) || (key29 === "effect")) || (key29 === "tolerationSeconds"))){
const err226 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(!(formats92(data113))){
const err227 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data112.operator !== undefined){
let data114 = data112.operator;
if(typeof data114 !== "string"){
const err229 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((data114 === "Exists") || (data114 === "Equal"))){
const err230 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data112.value !== undefined){
let data115 = data112.value;
if(typeof data115 === "string"){
if(!(formats4(data115))){
const err231 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data112.effect !== undefined){
let data116 = data112.effect;
if(typeof data116 !== "string"){
const err233 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(((data116 === "NoSchedule") || (data116 === "PreferNoSchedule")) || (data116 === "NoExecute"))){
const err234 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data112.tolerationSeconds !== undefined){
let data117 = data112.tolerationSeconds;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err235 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 86400 || isNaN(data117)){
const err236 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err237 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/node-exporter/placement/tolerations",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data108.priorityClassName !== undefined){
let data118 = data108.priorityClassName;
if(typeof data118 === "string"){
if(!(formats100(data118))){
const err240 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data108.imagePullSecrets !== undefined){
let data119 = data108.imagePullSecrets;
if(Array.isArray(data119)){
const len5 = data119.length;
for(let i5=0; i5<len5; i5++){
let data120 = data119[i5];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key30 in data120){
if(!(key30 === "name")){
const err242 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data120.name !== undefined){
let data121 = data120.name;
if(typeof data121 === "string"){
if(!(formats36(data121))){
const err243 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data97.logLevel !== undefined){
let data122 = data97.logLevel;
if(typeof data122 !== "string"){
const err248 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((((data122 === "debug") || (data122 === "info")) || (data122 === "warn")) || (data122 === "error"))){
const err249 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["node-exporter"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data["kube-state-metrics"] !== undefined){
let data123 = data["kube-state-metrics"];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key31 in data123){
if(!(((((key31 === "image") || (key31 === "port")) || (key31 === "collectors")) || (key31 === "resources")) || (key31 === "placement"))){
const err251 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data123.image !== undefined){
let data124 = data123.image;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key32 in data124){
if(!((((key32 === "registry") || (key32 === "repository")) || (key32 === "tag")) || (key32 === "digest"))){
const err252 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data124.registry !== undefined){
let data125 = data124.registry;
if(typeof data125 === "string"){
if(!(formats66(data125))){
const err253 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data124.repository !== undefined){
let data126 = data124.repository;
if(typeof data126 === "string"){
if(!(formats68(data126))){
const err255 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data124.tag !== undefined){
let data127 = data124.tag;
if(typeof data127 === "string"){
if(!(formats70(data127))){
const err257 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data124.digest !== undefined){
let data128 = data124.digest;
if(typeof data128 === "string"){
if(!(formats72(data128))){
const err259 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data123.port !== undefined){
let data129 = data123.port;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err262 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 65535 || isNaN(data129)){
const err263 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err264 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data123.collectors !== undefined){
let data130 = data123.collectors;
if(Array.isArray(data130)){
if(data130.length < 1){
const err265 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len6 = data130.length;
for(let i6=0; i6<len6; i6++){
let data131 = data130[i6];
if(typeof data131 !== "string"){
const err266 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!((((((((((((((((((((((((((data131 === "certificatesigningrequests") || (data131 === "cronjobs")) || (data131 === "daemonsets")) || (data131 === "deployments")) || (data131 === "endpointslices")) || (data131 === "horizontalpodautoscalers")) || (data131 === "ingresses")) || (data131 === "jobs")) || (data131 === "leases")) || (data131 === "limitranges")) || (data131 === "mutatingwebhookconfigurations")) || (data131 === "namespaces")) || (data131 === "networkpolicies")) || (data131 === "nodes")) || (data131 === "persistentvolumeclaims")) || (data131 === "persistentvolumes")) || (data131 === "poddisruptionbudgets")) || (data131 === "pods")) || (data131 === "replicasets")) || (data131 === "replicationcontrollers")) || (data131 === "resourcequotas")) || (data131 === "services")) || (data131 === "statefulsets")) || (data131 === "storageclasses")) || (data131 === "validatingwebhookconfigurations")) || (data131 === "volumeattachments"))){
const err267 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/enum",keyword:"enum",params:{allowedValues: schema32.properties["kube-state-metrics"].properties.collectors.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data123.resources !== undefined){
let data132 = data123.resources;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key33 in data132){
if(!(((key33 === "cpu") || (key33 === "memory")) || (key33 === "memoryLimit"))){
const err269 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data132.cpu !== undefined){
let data133 = data132.cpu;
if(typeof data133 === "string"){
if(!(formats86(data133))){
const err270 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data132.memory !== undefined){
let data134 = data132.memory;
if(typeof data134 === "string"){
if(!(formats82(data134))){
const err272 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data132.memoryLimit !== undefined){
let data135 = data132.memoryLimit;
if(typeof data135 === "string"){
if(!(formats82(data135))){
const err274 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data123.placement !== undefined){
let data136 = data123.placement;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key34 in data136){
if(!((((key34 === "nodeSelector") || (key34 === "tolerations")) || (key34 === "priorityClassName")) || (key34 === "imagePullSecrets"))){
const err277 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data136.nodeSelector !== undefined){
let data137 = data136.nodeSelector;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key35 in data137){
const _errs312 = errors;
if(typeof key35 === "string"){
if(!(formats92(key35))){
const err278 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key35};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid48 = _errs312 === errors;
if(!valid48){
const err279 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
for(const key36 in data137){
let data138 = data137[key36];
if(typeof data138 === "string"){
if(!(formats4(data138))){
const err280 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data136.tolerations !== undefined){
let data139 = data136.tolerations;
if(Array.isArray(data139)){
const len7 = data139.length;
for(let i7=0; i7<len7; i7++){
let data140 = data139[i7];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key37 in data140){
if(!(((((key37 === "key") || (key37 === "operator")) || (key37 === "value")) || (key37 === "effect")) || (key37 === "tolerationSeconds"))){
const err283 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data140.key !== undefined){
let data141 = data140.key;
if(typeof data141 === "string"){
if(!(formats92(data141))){
const err284 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data140.operator !== undefined){
let data142 = data140.operator;
if(typeof data142 !== "string"){
const err286 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!((data142 === "Exists") || (data142 === "Equal"))){
const err287 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data140.value !== undefined){
let data143 = data140.value;
if(typeof data143 === "string"){
if(!(formats4(data143))){
const err288 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data140.effect !== undefined){
let data144 = data140.effect;
if(typeof data144 !== "string"){
const err290 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!(((data144 === "NoSchedule") || (data144 === "PreferNoSchedule")) || (data144 === "NoExecute"))){
const err291 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data140.tolerationSeconds !== undefined){
let data145 = data140.tolerationSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err292 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 86400 || isNaN(data145)){
const err293 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data145 < 0 || isNaN(data145)){
const err294 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data136.priorityClassName !== undefined){
let data146 = data136.priorityClassName;
if(typeof data146 === "string"){
if(!(formats100(data146))){
const err297 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data136.imagePullSecrets !== undefined){
let data147 = data136.imagePullSecrets;
if(Array.isArray(data147)){
const len8 = data147.length;
for(let i8=0; i8<len8; i8++){
let data148 = data147[i8];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key38 in data148){
if(!(key38 === "name")){
const err299 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data148.name !== undefined){
let data149 = data148.name;
if(typeof data149 === "string"){
if(!(formats36(data149))){
const err300 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.fluentbit !== undefined){
let data150 = data.fluentbit;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key39 in data150){
if(!((((((((key39 === "image") || (key39 === "bufferLimit")) || (key39 === "memoryBacklogLimit")) || (key39 === "excludeNamespaces")) || (key39 === "user")) || (key39 === "resources")) || (key39 === "placement")) || (key39 === "logLevel"))){
const err306 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data150.image !== undefined){
let data151 = data150.image;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key40 in data151){
if(!((((key40 === "registry") || (key40 === "repository")) || (key40 === "tag")) || (key40 === "digest"))){
const err307 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data151.registry !== undefined){
let data152 = data151.registry;
if(typeof data152 === "string"){
if(!(formats66(data152))){
const err308 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data151.repository !== undefined){
let data153 = data151.repository;
if(typeof data153 === "string"){
if(!(formats68(data153))){
const err310 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data151.tag !== undefined){
let data154 = data151.tag;
if(typeof data154 === "string"){
if(!(formats70(data154))){
const err312 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data151.digest !== undefined){
let data155 = data151.digest;
if(typeof data155 === "string"){
if(!(formats72(data155))){
const err314 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data150.bufferLimit !== undefined){
let data156 = data150.bufferLimit;
if(typeof data156 === "string"){
if(!(formats82(data156))){
const err317 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data150.memoryBacklogLimit !== undefined){
let data157 = data150.memoryBacklogLimit;
if(typeof data157 === "string"){
if(!(formats82(data157))){
const err319 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data150.excludeNamespaces !== undefined){
let data158 = data150.excludeNamespaces;
if(Array.isArray(data158)){
const len9 = data158.length;
for(let i9=0; i9<len9; i9++){
let data159 = data158[i9];
if(typeof data159 === "string"){
if(!(formats0(data159))){
const err321 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/fluentbit/excludeNamespaces",schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data150.user !== undefined){
let data160 = data150.user;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key41 in data160){
if(!(key41 === "secretName")){
const err324 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data160.secretName !== undefined){
let data161 = data160.secretName;
if(typeof data161 === "string"){
if(!(formats36(data161))){
const err325 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data150.resources !== undefined){
let data162 = data150.resources;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key42 in data162){
if(!(((key42 === "cpu") || (key42 === "memory")) || (key42 === "memoryLimit"))){
const err328 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data162.cpu !== undefined){
let data163 = data162.cpu;
if(typeof data163 === "string"){
if(!(formats86(data163))){
const err329 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data162.memory !== undefined){
let data164 = data162.memory;
if(typeof data164 === "string"){
if(!(formats82(data164))){
const err331 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data162.memoryLimit !== undefined){
let data165 = data162.memoryLimit;
if(typeof data165 === "string"){
if(!(formats82(data165))){
const err333 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data150.placement !== undefined){
let data166 = data150.placement;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key43 in data166){
if(!((((key43 === "nodeSelector") || (key43 === "tolerations")) || (key43 === "priorityClassName")) || (key43 === "imagePullSecrets"))){
const err336 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data166.nodeSelector !== undefined){
let data167 = data166.nodeSelector;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key44 in data167){
const _errs381 = errors;
if(typeof key44 === "string"){
if(!(formats92(key44))){
const err337 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var valid63 = _errs381 === errors;
if(!valid63){
const err338 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
for(const key45 in data167){
let data168 = data167[key45];
if(typeof data168 === "string"){
if(!(formats4(data168))){
const err339 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data166.tolerations !== undefined){
let data169 = data166.tolerations;
if(Array.isArray(data169)){
const len10 = data169.length;
for(let i10=0; i10<len10; i10++){
let data170 = data169[i10];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key46 in data170){
if(!(((((key46 === "key") || (key46 === "operator")) || (key46 === "value")) || (key46 === "effect")) || (key46 === "tolerationSeconds"))){
const err342 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data170.key !== undefined){
let data171 = data170.key;
if(typeof data171 === "string"){
if(!(formats92(data171))){
const err343 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data170.operator !== undefined){
let data172 = data170.operator;
if(typeof data172 !== "string"){
const err345 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(!((data172 === "Exists") || (data172 === "Equal"))){
const err346 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties.fluentbit.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data170.value !== undefined){
let data173 = data170.value;
if(typeof data173 === "string"){
if(!(formats4(data173))){
const err347 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data170.effect !== undefined){
let data174 = data170.effect;
if(typeof data174 !== "string"){
const err349 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!(((data174 === "NoSchedule") || (data174 === "PreferNoSchedule")) || (data174 === "NoExecute"))){
const err350 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.fluentbit.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data170.tolerationSeconds !== undefined){
let data175 = data170.tolerationSeconds;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err351 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 86400 || isNaN(data175)){
const err352 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data175 < 0 || isNaN(data175)){
const err353 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
}
else {
const err354 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/fluentbit/placement/tolerations",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data166.priorityClassName !== undefined){
let data176 = data166.priorityClassName;
if(typeof data176 === "string"){
if(!(formats100(data176))){
const err356 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data166.imagePullSecrets !== undefined){
let data177 = data166.imagePullSecrets;
if(Array.isArray(data177)){
const len11 = data177.length;
for(let i11=0; i11<len11; i11++){
let data178 = data177[i11];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key47 in data178){
if(!(key47 === "name")){
const err358 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data178.name !== undefined){
let data179 = data178.name;
if(typeof data179 === "string"){
if(!(formats36(data179))){
const err359 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data150.logLevel !== undefined){
let data180 = data150.logLevel;
if(typeof data180 !== "string"){
const err364 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!((((data180 === "error") || (data180 === "warn")) || (data180 === "info")) || (data180 === "debug"))){
const err365 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.fluentbit.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.exposure !== undefined){
let data181 = data.exposure;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key48 in data181){
if(!((((key48 === "kind") || (key48 === "ingressAddress")) || (key48 === "interfaces")) || (key48 === "announceFromControlPlane"))){
const err367 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data181.kind !== undefined){
let data182 = data181.kind;
if(typeof data182 !== "string"){
const err368 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((data182 === "gateway") || (data182 === "loadBalancer"))){
const err369 = {instancePath:instancePath+"/exposure/kind",schemaPath:"#/properties/exposure/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.exposure.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data181.ingressAddress !== undefined){
let data183 = data181.ingressAddress;
if(typeof data183 === "string"){
if(!(formats2(data183))){
const err370 = {instancePath:instancePath+"/exposure/ingressAddress",schemaPath:"#/properties/exposure/properties/ingressAddress/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/exposure/ingressAddress",schemaPath:"#/properties/exposure/properties/ingressAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data181.interfaces !== undefined){
let data184 = data181.interfaces;
if(Array.isArray(data184)){
if(data184.length < 1){
const err372 = {instancePath:instancePath+"/exposure/interfaces",schemaPath:"#/properties/exposure/properties/interfaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
const len12 = data184.length;
for(let i12=0; i12<len12; i12++){
let data185 = data184[i12];
if(typeof data185 === "string"){
if(func2(data185) > 64){
const err373 = {instancePath:instancePath+"/exposure/interfaces/" + i12,schemaPath:"#/properties/exposure/properties/interfaces/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(func2(data185) < 1){
const err374 = {instancePath:instancePath+"/exposure/interfaces/" + i12,schemaPath:"#/properties/exposure/properties/interfaces/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!(formats34(data185))){
const err375 = {instancePath:instancePath+"/exposure/interfaces/" + i12,schemaPath:"#/properties/exposure/properties/interfaces/items/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/exposure/interfaces/" + i12,schemaPath:"#/properties/exposure/properties/interfaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/exposure/interfaces",schemaPath:"#/properties/exposure/properties/interfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data181.announceFromControlPlane !== undefined){
if(typeof data181.announceFromControlPlane !== "boolean"){
const err378 = {instancePath:instancePath+"/exposure/announceFromControlPlane",schemaPath:"#/properties/exposure/properties/announceFromControlPlane/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data.certificates !== undefined){
let data187 = data.certificates;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key49 in data187){
if(!((((((key49 === "source") || (key49 === "duration")) || (key49 === "renewBefore")) || (key49 === "receiverSecretName")) || (key49 === "gatewaySecretName")) || (key49 === "caSecretName"))){
const err380 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data187.source !== undefined){
let data188 = data187.source;
if(typeof data188 !== "string"){
const err381 = {instancePath:instancePath+"/certificates/source",schemaPath:"#/properties/certificates/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!((data188 === "certManager") || (data188 === "existing"))){
const err382 = {instancePath:instancePath+"/certificates/source",schemaPath:"#/properties/certificates/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.certificates.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data187.duration !== undefined){
let data189 = data187.duration;
if(typeof data189 === "string"){
if(!(formats24(data189))){
const err383 = {instancePath:instancePath+"/certificates/duration",schemaPath:"#/properties/certificates/properties/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/certificates/duration",schemaPath:"#/properties/certificates/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data187.renewBefore !== undefined){
let data190 = data187.renewBefore;
if(typeof data190 === "string"){
if(!(formats24(data190))){
const err385 = {instancePath:instancePath+"/certificates/renewBefore",schemaPath:"#/properties/certificates/properties/renewBefore/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/certificates/renewBefore",schemaPath:"#/properties/certificates/properties/renewBefore/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data187.receiverSecretName !== undefined){
let data191 = data187.receiverSecretName;
if(typeof data191 === "string"){
if(!(formats36(data191))){
const err387 = {instancePath:instancePath+"/certificates/receiverSecretName",schemaPath:"#/properties/certificates/properties/receiverSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/certificates/receiverSecretName",schemaPath:"#/properties/certificates/properties/receiverSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data187.gatewaySecretName !== undefined){
let data192 = data187.gatewaySecretName;
if(typeof data192 === "string"){
if(!(formats36(data192))){
const err389 = {instancePath:instancePath+"/certificates/gatewaySecretName",schemaPath:"#/properties/certificates/properties/gatewaySecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/certificates/gatewaySecretName",schemaPath:"#/properties/certificates/properties/gatewaySecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data187.caSecretName !== undefined){
let data193 = data187.caSecretName;
if(typeof data193 === "string"){
if(!(formats36(data193))){
const err391 = {instancePath:instancePath+"/certificates/caSecretName",schemaPath:"#/properties/certificates/properties/caSecretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/certificates/caSecretName",schemaPath:"#/properties/certificates/properties/caSecretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data["thanos-receiver"] !== undefined){
let data194 = data["thanos-receiver"];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key50 in data194){
if(!(func1.call(schema32.properties["thanos-receiver"].properties, key50))){
const err394 = {instancePath:instancePath+"/thanos-receiver",schemaPath:"#/properties/thanos-receiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data194.image !== undefined){
let data195 = data194.image;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key51 in data195){
if(!((((key51 === "registry") || (key51 === "repository")) || (key51 === "tag")) || (key51 === "digest"))){
const err395 = {instancePath:instancePath+"/thanos-receiver/image",schemaPath:"#/properties/thanos-receiver/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data195.registry !== undefined){
let data196 = data195.registry;
if(typeof data196 === "string"){
if(!(formats66(data196))){
const err396 = {instancePath:instancePath+"/thanos-receiver/image/registry",schemaPath:"#/properties/thanos-receiver/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/thanos-receiver/image/registry",schemaPath:"#/properties/thanos-receiver/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data195.repository !== undefined){
let data197 = data195.repository;
if(typeof data197 === "string"){
if(!(formats68(data197))){
const err398 = {instancePath:instancePath+"/thanos-receiver/image/repository",schemaPath:"#/properties/thanos-receiver/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/thanos-receiver/image/repository",schemaPath:"#/properties/thanos-receiver/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data195.tag !== undefined){
let data198 = data195.tag;
if(typeof data198 === "string"){
if(!(formats70(data198))){
const err400 = {instancePath:instancePath+"/thanos-receiver/image/tag",schemaPath:"#/properties/thanos-receiver/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/thanos-receiver/image/tag",schemaPath:"#/properties/thanos-receiver/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data195.digest !== undefined){
let data199 = data195.digest;
if(typeof data199 === "string"){
if(!(formats72(data199))){
const err402 = {instancePath:instancePath+"/thanos-receiver/image/digest",schemaPath:"#/properties/thanos-receiver/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/thanos-receiver/image/digest",schemaPath:"#/properties/thanos-receiver/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/thanos-receiver/image",schemaPath:"#/properties/thanos-receiver/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data194.replicas !== undefined){
let data200 = data194.replicas;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err405 = {instancePath:instancePath+"/thanos-receiver/replicas",schemaPath:"#/properties/thanos-receiver/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 99 || isNaN(data200)){
const err406 = {instancePath:instancePath+"/thanos-receiver/replicas",schemaPath:"#/properties/thanos-receiver/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err407 = {instancePath:instancePath+"/thanos-receiver/replicas",schemaPath:"#/properties/thanos-receiver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
if(data194.ringMembers !== undefined){
let data201 = data194.ringMembers;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err408 = {instancePath:instancePath+"/thanos-receiver/ringMembers",schemaPath:"#/properties/thanos-receiver/properties/ringMembers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 99 || isNaN(data201)){
const err409 = {instancePath:instancePath+"/thanos-receiver/ringMembers",schemaPath:"#/properties/thanos-receiver/properties/ringMembers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err410 = {instancePath:instancePath+"/thanos-receiver/ringMembers",schemaPath:"#/properties/thanos-receiver/properties/ringMembers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
if(data194.replicationFactor !== undefined){
let data202 = data194.replicationFactor;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err411 = {instancePath:instancePath+"/thanos-receiver/replicationFactor",schemaPath:"#/properties/thanos-receiver/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 9 || isNaN(data202)){
const err412 = {instancePath:instancePath+"/thanos-receiver/replicationFactor",schemaPath:"#/properties/thanos-receiver/properties/replicationFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err413 = {instancePath:instancePath+"/thanos-receiver/replicationFactor",schemaPath:"#/properties/thanos-receiver/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
if(data194.retention !== undefined){
let data203 = data194.retention;
if(typeof data203 === "string"){
if(!(formats24(data203))){
const err414 = {instancePath:instancePath+"/thanos-receiver/retention",schemaPath:"#/properties/thanos-receiver/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/thanos-receiver/retention",schemaPath:"#/properties/thanos-receiver/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data194.outOfOrderWindow !== undefined){
let data204 = data194.outOfOrderWindow;
if(typeof data204 === "string"){
if(!(formats24(data204))){
const err416 = {instancePath:instancePath+"/thanos-receiver/outOfOrderWindow",schemaPath:"#/properties/thanos-receiver/properties/outOfOrderWindow/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/thanos-receiver/outOfOrderWindow",schemaPath:"#/properties/thanos-receiver/properties/outOfOrderWindow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data194.tooFarInFuture !== undefined){
let data205 = data194.tooFarInFuture;
if(typeof data205 === "string"){
if(!(formats24(data205))){
const err418 = {instancePath:instancePath+"/thanos-receiver/tooFarInFuture",schemaPath:"#/properties/thanos-receiver/properties/tooFarInFuture/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/thanos-receiver/tooFarInFuture",schemaPath:"#/properties/thanos-receiver/properties/tooFarInFuture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data194.limits !== undefined){
let data206 = data194.limits;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key52 in data206){
if(!((((key52 === "maxConcurrency") || (key52 === "requestSize")) || (key52 === "seriesPerRequest")) || (key52 === "samplesPerRequest"))){
const err420 = {instancePath:instancePath+"/thanos-receiver/limits",schemaPath:"#/properties/thanos-receiver/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data206.maxConcurrency !== undefined){
let data207 = data206.maxConcurrency;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err421 = {instancePath:instancePath+"/thanos-receiver/limits/maxConcurrency",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/maxConcurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 10000 || isNaN(data207)){
const err422 = {instancePath:instancePath+"/thanos-receiver/limits/maxConcurrency",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data207 < 1 || isNaN(data207)){
const err423 = {instancePath:instancePath+"/thanos-receiver/limits/maxConcurrency",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
if(data206.requestSize !== undefined){
let data208 = data206.requestSize;
if(typeof data208 === "string"){
if(!(formats82(data208))){
const err424 = {instancePath:instancePath+"/thanos-receiver/limits/requestSize",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/requestSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/thanos-receiver/limits/requestSize",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/requestSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data206.seriesPerRequest !== undefined){
let data209 = data206.seriesPerRequest;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err426 = {instancePath:instancePath+"/thanos-receiver/limits/seriesPerRequest",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/seriesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
const err427 = {instancePath:instancePath+"/thanos-receiver/limits/seriesPerRequest",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/seriesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data206.samplesPerRequest !== undefined){
let data210 = data206.samplesPerRequest;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err428 = {instancePath:instancePath+"/thanos-receiver/limits/samplesPerRequest",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/samplesPerRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
const err429 = {instancePath:instancePath+"/thanos-receiver/limits/samplesPerRequest",schemaPath:"#/properties/thanos-receiver/properties/limits/properties/samplesPerRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
}
else {
const err430 = {instancePath:instancePath+"/thanos-receiver/limits",schemaPath:"#/properties/thanos-receiver/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data194.storage !== undefined){
let data211 = data194.storage;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key53 in data211){
if(!((key53 === "size") || (key53 === "storageClassName"))){
const err431 = {instancePath:instancePath+"/thanos-receiver/storage",schemaPath:"#/properties/thanos-receiver/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data211.size !== undefined){
let data212 = data211.size;
if(typeof data212 === "string"){
if(!(formats82(data212))){
const err432 = {instancePath:instancePath+"/thanos-receiver/storage/size",schemaPath:"#/properties/thanos-receiver/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/thanos-receiver/storage/size",schemaPath:"#/properties/thanos-receiver/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data211.storageClassName !== undefined){
let data213 = data211.storageClassName;
if(typeof data213 === "string"){
if(!(formats36(data213))){
const err434 = {instancePath:instancePath+"/thanos-receiver/storage/storageClassName",schemaPath:"#/properties/thanos-receiver/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/thanos-receiver/storage/storageClassName",schemaPath:"#/properties/thanos-receiver/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/thanos-receiver/storage",schemaPath:"#/properties/thanos-receiver/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data194.resources !== undefined){
let data214 = data194.resources;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key54 in data214){
if(!(((key54 === "cpu") || (key54 === "memory")) || (key54 === "memoryLimit"))){
const err437 = {instancePath:instancePath+"/thanos-receiver/resources",schemaPath:"#/properties/thanos-receiver/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data214.cpu !== undefined){
let data215 = data214.cpu;
if(typeof data215 === "string"){
if(!(formats86(data215))){
const err438 = {instancePath:instancePath+"/thanos-receiver/resources/cpu",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/thanos-receiver/resources/cpu",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data214.memory !== undefined){
let data216 = data214.memory;
if(typeof data216 === "string"){
if(!(formats82(data216))){
const err440 = {instancePath:instancePath+"/thanos-receiver/resources/memory",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/thanos-receiver/resources/memory",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data214.memoryLimit !== undefined){
let data217 = data214.memoryLimit;
if(typeof data217 === "string"){
if(!(formats82(data217))){
const err442 = {instancePath:instancePath+"/thanos-receiver/resources/memoryLimit",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/thanos-receiver/resources/memoryLimit",schemaPath:"#/properties/thanos-receiver/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/thanos-receiver/resources",schemaPath:"#/properties/thanos-receiver/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data194.placement !== undefined){
let data218 = data194.placement;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key55 in data218){
if(!((((key55 === "nodeSelector") || (key55 === "tolerations")) || (key55 === "priorityClassName")) || (key55 === "imagePullSecrets"))){
const err445 = {instancePath:instancePath+"/thanos-receiver/placement",schemaPath:"#/properties/thanos-receiver/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data218.nodeSelector !== undefined){
let data219 = data218.nodeSelector;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key56 in data219){
const _errs497 = errors;
if(typeof key56 === "string"){
if(!(formats92(key56))){
const err446 = {instancePath:instancePath+"/thanos-receiver/placement/nodeSelector",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key56};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
var valid81 = _errs497 === errors;
if(!valid81){
const err447 = {instancePath:instancePath+"/thanos-receiver/placement/nodeSelector",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key56},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
for(const key57 in data219){
let data220 = data219[key57];
if(typeof data220 === "string"){
if(!(formats4(data220))){
const err448 = {instancePath:instancePath+"/thanos-receiver/placement/nodeSelector/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-receiver/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/thanos-receiver/placement/nodeSelector/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-receiver/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/thanos-receiver/placement/nodeSelector",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data218.tolerations !== undefined){
let data221 = data218.tolerations;
if(Array.isArray(data221)){
const len13 = data221.length;
for(let i13=0; i13<len13; i13++){
let data222 = data221[i13];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key58 in data222){
if(!(((((key58 === "key") || (key58 === "operator")) || (key58 === "value")) || (key58 === "effect")) || (key58 === "tolerationSeconds"))){
const err451 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13,schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data222.key !== undefined){
let data223 = data222.key;
if(typeof data223 === "string"){
if(!(formats92(data223))){
const err452 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/key",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/key",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data222.operator !== undefined){
let data224 = data222.operator;
if(typeof data224 !== "string"){
const err454 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/operator",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(!((data224 === "Exists") || (data224 === "Equal"))){
const err455 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/operator",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-receiver"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data222.value !== undefined){
let data225 = data222.value;
if(typeof data225 === "string"){
if(!(formats4(data225))){
const err456 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/value",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/value",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data222.effect !== undefined){
let data226 = data222.effect;
if(typeof data226 !== "string"){
const err458 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/effect",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!(((data226 === "NoSchedule") || (data226 === "PreferNoSchedule")) || (data226 === "NoExecute"))){
const err459 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/effect",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-receiver"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data222.tolerationSeconds !== undefined){
let data227 = data222.tolerationSeconds;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
const err460 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/tolerationSeconds",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 > 86400 || isNaN(data227)){
const err461 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/tolerationSeconds",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data227 < 0 || isNaN(data227)){
const err462 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13+"/tolerationSeconds",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
}
else {
const err463 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations/" + i13,schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/thanos-receiver/placement/tolerations",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data218.priorityClassName !== undefined){
let data228 = data218.priorityClassName;
if(typeof data228 === "string"){
if(!(formats100(data228))){
const err465 = {instancePath:instancePath+"/thanos-receiver/placement/priorityClassName",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/thanos-receiver/placement/priorityClassName",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data218.imagePullSecrets !== undefined){
let data229 = data218.imagePullSecrets;
if(Array.isArray(data229)){
const len14 = data229.length;
for(let i14=0; i14<len14; i14++){
let data230 = data229[i14];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key59 in data230){
if(!(key59 === "name")){
const err467 = {instancePath:instancePath+"/thanos-receiver/placement/imagePullSecrets/" + i14,schemaPath:"#/properties/thanos-receiver/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data230.name !== undefined){
let data231 = data230.name;
if(typeof data231 === "string"){
if(!(formats36(data231))){
const err468 = {instancePath:instancePath+"/thanos-receiver/placement/imagePullSecrets/" + i14+"/name",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/thanos-receiver/placement/imagePullSecrets/" + i14+"/name",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/thanos-receiver/placement/imagePullSecrets/" + i14,schemaPath:"#/properties/thanos-receiver/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/thanos-receiver/placement/imagePullSecrets",schemaPath:"#/properties/thanos-receiver/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/thanos-receiver/placement",schemaPath:"#/properties/thanos-receiver/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data194.logLevel !== undefined){
let data232 = data194.logLevel;
if(typeof data232 !== "string"){
const err473 = {instancePath:instancePath+"/thanos-receiver/logLevel",schemaPath:"#/properties/thanos-receiver/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!((((data232 === "debug") || (data232 === "info")) || (data232 === "warn")) || (data232 === "error"))){
const err474 = {instancePath:instancePath+"/thanos-receiver/logLevel",schemaPath:"#/properties/thanos-receiver/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-receiver"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/thanos-receiver",schemaPath:"#/properties/thanos-receiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data["thanos-query"] !== undefined){
let data233 = data["thanos-query"];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key60 in data233){
if(!((((((((key60 === "image") || (key60 === "replicas")) || (key60 === "maxConcurrent")) || (key60 === "timeout")) || (key60 === "frontend")) || (key60 === "resources")) || (key60 === "placement")) || (key60 === "logLevel"))){
const err476 = {instancePath:instancePath+"/thanos-query",schemaPath:"#/properties/thanos-query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data233.image !== undefined){
let data234 = data233.image;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key61 in data234){
if(!((((key61 === "registry") || (key61 === "repository")) || (key61 === "tag")) || (key61 === "digest"))){
const err477 = {instancePath:instancePath+"/thanos-query/image",schemaPath:"#/properties/thanos-query/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data234.registry !== undefined){
let data235 = data234.registry;
if(typeof data235 === "string"){
if(!(formats66(data235))){
const err478 = {instancePath:instancePath+"/thanos-query/image/registry",schemaPath:"#/properties/thanos-query/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/thanos-query/image/registry",schemaPath:"#/properties/thanos-query/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data234.repository !== undefined){
let data236 = data234.repository;
if(typeof data236 === "string"){
if(!(formats68(data236))){
const err480 = {instancePath:instancePath+"/thanos-query/image/repository",schemaPath:"#/properties/thanos-query/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/thanos-query/image/repository",schemaPath:"#/properties/thanos-query/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data234.tag !== undefined){
let data237 = data234.tag;
if(typeof data237 === "string"){
if(!(formats70(data237))){
const err482 = {instancePath:instancePath+"/thanos-query/image/tag",schemaPath:"#/properties/thanos-query/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/thanos-query/image/tag",schemaPath:"#/properties/thanos-query/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data234.digest !== undefined){
let data238 = data234.digest;
if(typeof data238 === "string"){
if(!(formats72(data238))){
const err484 = {instancePath:instancePath+"/thanos-query/image/digest",schemaPath:"#/properties/thanos-query/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/thanos-query/image/digest",schemaPath:"#/properties/thanos-query/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/thanos-query/image",schemaPath:"#/properties/thanos-query/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data233.replicas !== undefined){
let data239 = data233.replicas;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
const err487 = {instancePath:instancePath+"/thanos-query/replicas",schemaPath:"#/properties/thanos-query/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 > 99 || isNaN(data239)){
const err488 = {instancePath:instancePath+"/thanos-query/replicas",schemaPath:"#/properties/thanos-query/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data239 < 1 || isNaN(data239)){
const err489 = {instancePath:instancePath+"/thanos-query/replicas",schemaPath:"#/properties/thanos-query/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
if(data233.maxConcurrent !== undefined){
let data240 = data233.maxConcurrent;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err490 = {instancePath:instancePath+"/thanos-query/maxConcurrent",schemaPath:"#/properties/thanos-query/properties/maxConcurrent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 1000 || isNaN(data240)){
const err491 = {instancePath:instancePath+"/thanos-query/maxConcurrent",schemaPath:"#/properties/thanos-query/properties/maxConcurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data240 < 1 || isNaN(data240)){
const err492 = {instancePath:instancePath+"/thanos-query/maxConcurrent",schemaPath:"#/properties/thanos-query/properties/maxConcurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
if(data233.timeout !== undefined){
let data241 = data233.timeout;
if(typeof data241 === "string"){
if(!(formats24(data241))){
const err493 = {instancePath:instancePath+"/thanos-query/timeout",schemaPath:"#/properties/thanos-query/properties/timeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/thanos-query/timeout",schemaPath:"#/properties/thanos-query/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data233.frontend !== undefined){
let data242 = data233.frontend;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key62 in data242){
if(!((((key62 === "replicas") || (key62 === "splitInterval")) || (key62 === "cacheSize")) || (key62 === "resources"))){
const err495 = {instancePath:instancePath+"/thanos-query/frontend",schemaPath:"#/properties/thanos-query/properties/frontend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data242.replicas !== undefined){
let data243 = data242.replicas;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err496 = {instancePath:instancePath+"/thanos-query/frontend/replicas",schemaPath:"#/properties/thanos-query/properties/frontend/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 > 99 || isNaN(data243)){
const err497 = {instancePath:instancePath+"/thanos-query/frontend/replicas",schemaPath:"#/properties/thanos-query/properties/frontend/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data243 < 1 || isNaN(data243)){
const err498 = {instancePath:instancePath+"/thanos-query/frontend/replicas",schemaPath:"#/properties/thanos-query/properties/frontend/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
if(data242.splitInterval !== undefined){
let data244 = data242.splitInterval;
if(typeof data244 === "string"){
if(!(formats24(data244))){
const err499 = {instancePath:instancePath+"/thanos-query/frontend/splitInterval",schemaPath:"#/properties/thanos-query/properties/frontend/properties/splitInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/thanos-query/frontend/splitInterval",schemaPath:"#/properties/thanos-query/properties/frontend/properties/splitInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data242.cacheSize !== undefined){
let data245 = data242.cacheSize;
if(typeof data245 === "string"){
if(!(formats82(data245))){
const err501 = {instancePath:instancePath+"/thanos-query/frontend/cacheSize",schemaPath:"#/properties/thanos-query/properties/frontend/properties/cacheSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/thanos-query/frontend/cacheSize",schemaPath:"#/properties/thanos-query/properties/frontend/properties/cacheSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data242.resources !== undefined){
let data246 = data242.resources;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key63 in data246){
if(!(((key63 === "cpu") || (key63 === "memory")) || (key63 === "memoryLimit"))){
const err503 = {instancePath:instancePath+"/thanos-query/frontend/resources",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data246.cpu !== undefined){
let data247 = data246.cpu;
if(typeof data247 === "string"){
if(!(formats86(data247))){
const err504 = {instancePath:instancePath+"/thanos-query/frontend/resources/cpu",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/thanos-query/frontend/resources/cpu",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data246.memory !== undefined){
let data248 = data246.memory;
if(typeof data248 === "string"){
if(!(formats82(data248))){
const err506 = {instancePath:instancePath+"/thanos-query/frontend/resources/memory",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/thanos-query/frontend/resources/memory",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data246.memoryLimit !== undefined){
let data249 = data246.memoryLimit;
if(typeof data249 === "string"){
if(!(formats82(data249))){
const err508 = {instancePath:instancePath+"/thanos-query/frontend/resources/memoryLimit",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/thanos-query/frontend/resources/memoryLimit",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/thanos-query/frontend/resources",schemaPath:"#/properties/thanos-query/properties/frontend/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/thanos-query/frontend",schemaPath:"#/properties/thanos-query/properties/frontend/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data233.resources !== undefined){
let data250 = data233.resources;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key64 in data250){
if(!(((key64 === "cpu") || (key64 === "memory")) || (key64 === "memoryLimit"))){
const err512 = {instancePath:instancePath+"/thanos-query/resources",schemaPath:"#/properties/thanos-query/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data250.cpu !== undefined){
let data251 = data250.cpu;
if(typeof data251 === "string"){
if(!(formats86(data251))){
const err513 = {instancePath:instancePath+"/thanos-query/resources/cpu",schemaPath:"#/properties/thanos-query/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/thanos-query/resources/cpu",schemaPath:"#/properties/thanos-query/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data250.memory !== undefined){
let data252 = data250.memory;
if(typeof data252 === "string"){
if(!(formats82(data252))){
const err515 = {instancePath:instancePath+"/thanos-query/resources/memory",schemaPath:"#/properties/thanos-query/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/thanos-query/resources/memory",schemaPath:"#/properties/thanos-query/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data250.memoryLimit !== undefined){
let data253 = data250.memoryLimit;
if(typeof data253 === "string"){
if(!(formats82(data253))){
const err517 = {instancePath:instancePath+"/thanos-query/resources/memoryLimit",schemaPath:"#/properties/thanos-query/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/thanos-query/resources/memoryLimit",schemaPath:"#/properties/thanos-query/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/thanos-query/resources",schemaPath:"#/properties/thanos-query/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data233.placement !== undefined){
let data254 = data233.placement;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key65 in data254){
if(!((((key65 === "nodeSelector") || (key65 === "tolerations")) || (key65 === "priorityClassName")) || (key65 === "imagePullSecrets"))){
const err520 = {instancePath:instancePath+"/thanos-query/placement",schemaPath:"#/properties/thanos-query/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data254.nodeSelector !== undefined){
let data255 = data254.nodeSelector;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key66 in data255){
const _errs579 = errors;
if(typeof key66 === "string"){
if(!(formats92(key66))){
const err521 = {instancePath:instancePath+"/thanos-query/placement/nodeSelector",schemaPath:"#/properties/thanos-query/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key66};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
var valid95 = _errs579 === errors;
if(!valid95){
const err522 = {instancePath:instancePath+"/thanos-query/placement/nodeSelector",schemaPath:"#/properties/thanos-query/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key66},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
for(const key67 in data255){
let data256 = data255[key67];
if(typeof data256 === "string"){
if(!(formats4(data256))){
const err523 = {instancePath:instancePath+"/thanos-query/placement/nodeSelector/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-query/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/thanos-query/placement/nodeSelector/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-query/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/thanos-query/placement/nodeSelector",schemaPath:"#/properties/thanos-query/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data254.tolerations !== undefined){
let data257 = data254.tolerations;
if(Array.isArray(data257)){
const len15 = data257.length;
for(let i15=0; i15<len15; i15++){
let data258 = data257[i15];
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key68 in data258){
if(!(((((key68 === "key") || (key68 === "operator")) || (key68 === "value")) || (key68 === "effect")) || (key68 === "tolerationSeconds"))){
const err526 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15,schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data258.key !== undefined){
let data259 = data258.key;
if(typeof data259 === "string"){
if(!(formats92(data259))){
const err527 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/key",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/key",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data258.operator !== undefined){
let data260 = data258.operator;
if(typeof data260 !== "string"){
const err529 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/operator",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(!((data260 === "Exists") || (data260 === "Equal"))){
const err530 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/operator",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-query"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data258.value !== undefined){
let data261 = data258.value;
if(typeof data261 === "string"){
if(!(formats4(data261))){
const err531 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/value",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/value",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data258.effect !== undefined){
let data262 = data258.effect;
if(typeof data262 !== "string"){
const err533 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/effect",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!(((data262 === "NoSchedule") || (data262 === "PreferNoSchedule")) || (data262 === "NoExecute"))){
const err534 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/effect",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-query"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data258.tolerationSeconds !== undefined){
let data263 = data258.tolerationSeconds;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
const err535 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/tolerationSeconds",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 86400 || isNaN(data263)){
const err536 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/tolerationSeconds",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data263 < 0 || isNaN(data263)){
const err537 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15+"/tolerationSeconds",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
}
else {
const err538 = {instancePath:instancePath+"/thanos-query/placement/tolerations/" + i15,schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/thanos-query/placement/tolerations",schemaPath:"#/properties/thanos-query/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data254.priorityClassName !== undefined){
let data264 = data254.priorityClassName;
if(typeof data264 === "string"){
if(!(formats100(data264))){
const err540 = {instancePath:instancePath+"/thanos-query/placement/priorityClassName",schemaPath:"#/properties/thanos-query/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/thanos-query/placement/priorityClassName",schemaPath:"#/properties/thanos-query/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data254.imagePullSecrets !== undefined){
let data265 = data254.imagePullSecrets;
if(Array.isArray(data265)){
const len16 = data265.length;
for(let i16=0; i16<len16; i16++){
let data266 = data265[i16];
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key69 in data266){
if(!(key69 === "name")){
const err542 = {instancePath:instancePath+"/thanos-query/placement/imagePullSecrets/" + i16,schemaPath:"#/properties/thanos-query/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data266.name !== undefined){
let data267 = data266.name;
if(typeof data267 === "string"){
if(!(formats36(data267))){
const err543 = {instancePath:instancePath+"/thanos-query/placement/imagePullSecrets/" + i16+"/name",schemaPath:"#/properties/thanos-query/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/thanos-query/placement/imagePullSecrets/" + i16+"/name",schemaPath:"#/properties/thanos-query/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/thanos-query/placement/imagePullSecrets/" + i16,schemaPath:"#/properties/thanos-query/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/thanos-query/placement/imagePullSecrets",schemaPath:"#/properties/thanos-query/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/thanos-query/placement",schemaPath:"#/properties/thanos-query/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data233.logLevel !== undefined){
let data268 = data233.logLevel;
if(typeof data268 !== "string"){
const err548 = {instancePath:instancePath+"/thanos-query/logLevel",schemaPath:"#/properties/thanos-query/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(!((((data268 === "debug") || (data268 === "info")) || (data268 === "warn")) || (data268 === "error"))){
const err549 = {instancePath:instancePath+"/thanos-query/logLevel",schemaPath:"#/properties/thanos-query/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-query"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/thanos-query",schemaPath:"#/properties/thanos-query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data["thanos-store"] !== undefined){
let data269 = data["thanos-store"];
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key70 in data269){
if(!((((((((key70 === "image") || (key70 === "replicas")) || (key70 === "indexCacheSize")) || (key70 === "chunkPoolSize")) || (key70 === "storage")) || (key70 === "resources")) || (key70 === "placement")) || (key70 === "logLevel"))){
const err551 = {instancePath:instancePath+"/thanos-store",schemaPath:"#/properties/thanos-store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data269.image !== undefined){
let data270 = data269.image;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key71 in data270){
if(!((((key71 === "registry") || (key71 === "repository")) || (key71 === "tag")) || (key71 === "digest"))){
const err552 = {instancePath:instancePath+"/thanos-store/image",schemaPath:"#/properties/thanos-store/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data270.registry !== undefined){
let data271 = data270.registry;
if(typeof data271 === "string"){
if(!(formats66(data271))){
const err553 = {instancePath:instancePath+"/thanos-store/image/registry",schemaPath:"#/properties/thanos-store/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/thanos-store/image/registry",schemaPath:"#/properties/thanos-store/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data270.repository !== undefined){
let data272 = data270.repository;
if(typeof data272 === "string"){
if(!(formats68(data272))){
const err555 = {instancePath:instancePath+"/thanos-store/image/repository",schemaPath:"#/properties/thanos-store/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/thanos-store/image/repository",schemaPath:"#/properties/thanos-store/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data270.tag !== undefined){
let data273 = data270.tag;
if(typeof data273 === "string"){
if(!(formats70(data273))){
const err557 = {instancePath:instancePath+"/thanos-store/image/tag",schemaPath:"#/properties/thanos-store/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/thanos-store/image/tag",schemaPath:"#/properties/thanos-store/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data270.digest !== undefined){
let data274 = data270.digest;
if(typeof data274 === "string"){
if(!(formats72(data274))){
const err559 = {instancePath:instancePath+"/thanos-store/image/digest",schemaPath:"#/properties/thanos-store/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/thanos-store/image/digest",schemaPath:"#/properties/thanos-store/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/thanos-store/image",schemaPath:"#/properties/thanos-store/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data269.replicas !== undefined){
let data275 = data269.replicas;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
const err562 = {instancePath:instancePath+"/thanos-store/replicas",schemaPath:"#/properties/thanos-store/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 > 99 || isNaN(data275)){
const err563 = {instancePath:instancePath+"/thanos-store/replicas",schemaPath:"#/properties/thanos-store/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data275 < 1 || isNaN(data275)){
const err564 = {instancePath:instancePath+"/thanos-store/replicas",schemaPath:"#/properties/thanos-store/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
if(data269.indexCacheSize !== undefined){
let data276 = data269.indexCacheSize;
if(typeof data276 === "string"){
if(!(formats82(data276))){
const err565 = {instancePath:instancePath+"/thanos-store/indexCacheSize",schemaPath:"#/properties/thanos-store/properties/indexCacheSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/thanos-store/indexCacheSize",schemaPath:"#/properties/thanos-store/properties/indexCacheSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data269.chunkPoolSize !== undefined){
let data277 = data269.chunkPoolSize;
if(typeof data277 === "string"){
if(!(formats82(data277))){
const err567 = {instancePath:instancePath+"/thanos-store/chunkPoolSize",schemaPath:"#/properties/thanos-store/properties/chunkPoolSize/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/thanos-store/chunkPoolSize",schemaPath:"#/properties/thanos-store/properties/chunkPoolSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data269.storage !== undefined){
let data278 = data269.storage;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key72 in data278){
if(!((key72 === "size") || (key72 === "storageClassName"))){
const err569 = {instancePath:instancePath+"/thanos-store/storage",schemaPath:"#/properties/thanos-store/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data278.size !== undefined){
let data279 = data278.size;
if(typeof data279 === "string"){
if(!(formats82(data279))){
const err570 = {instancePath:instancePath+"/thanos-store/storage/size",schemaPath:"#/properties/thanos-store/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/thanos-store/storage/size",schemaPath:"#/properties/thanos-store/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data278.storageClassName !== undefined){
let data280 = data278.storageClassName;
if(typeof data280 === "string"){
if(!(formats36(data280))){
const err572 = {instancePath:instancePath+"/thanos-store/storage/storageClassName",schemaPath:"#/properties/thanos-store/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/thanos-store/storage/storageClassName",schemaPath:"#/properties/thanos-store/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/thanos-store/storage",schemaPath:"#/properties/thanos-store/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data269.resources !== undefined){
let data281 = data269.resources;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key73 in data281){
if(!(((key73 === "cpu") || (key73 === "memory")) || (key73 === "memoryLimit"))){
const err575 = {instancePath:instancePath+"/thanos-store/resources",schemaPath:"#/properties/thanos-store/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data281.cpu !== undefined){
let data282 = data281.cpu;
if(typeof data282 === "string"){
if(!(formats86(data282))){
const err576 = {instancePath:instancePath+"/thanos-store/resources/cpu",schemaPath:"#/properties/thanos-store/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/thanos-store/resources/cpu",schemaPath:"#/properties/thanos-store/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data281.memory !== undefined){
let data283 = data281.memory;
if(typeof data283 === "string"){
if(!(formats82(data283))){
const err578 = {instancePath:instancePath+"/thanos-store/resources/memory",schemaPath:"#/properties/thanos-store/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/thanos-store/resources/memory",schemaPath:"#/properties/thanos-store/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data281.memoryLimit !== undefined){
let data284 = data281.memoryLimit;
if(typeof data284 === "string"){
if(!(formats82(data284))){
const err580 = {instancePath:instancePath+"/thanos-store/resources/memoryLimit",schemaPath:"#/properties/thanos-store/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/thanos-store/resources/memoryLimit",schemaPath:"#/properties/thanos-store/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/thanos-store/resources",schemaPath:"#/properties/thanos-store/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data269.placement !== undefined){
let data285 = data269.placement;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key74 in data285){
if(!((((key74 === "nodeSelector") || (key74 === "tolerations")) || (key74 === "priorityClassName")) || (key74 === "imagePullSecrets"))){
const err583 = {instancePath:instancePath+"/thanos-store/placement",schemaPath:"#/properties/thanos-store/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data285.nodeSelector !== undefined){
let data286 = data285.nodeSelector;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key75 in data286){
const _errs650 = errors;
if(typeof key75 === "string"){
if(!(formats92(key75))){
const err584 = {instancePath:instancePath+"/thanos-store/placement/nodeSelector",schemaPath:"#/properties/thanos-store/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key75};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
var valid108 = _errs650 === errors;
if(!valid108){
const err585 = {instancePath:instancePath+"/thanos-store/placement/nodeSelector",schemaPath:"#/properties/thanos-store/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key75},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
for(const key76 in data286){
let data287 = data286[key76];
if(typeof data287 === "string"){
if(!(formats4(data287))){
const err586 = {instancePath:instancePath+"/thanos-store/placement/nodeSelector/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-store/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/thanos-store/placement/nodeSelector/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-store/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/thanos-store/placement/nodeSelector",schemaPath:"#/properties/thanos-store/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data285.tolerations !== undefined){
let data288 = data285.tolerations;
if(Array.isArray(data288)){
const len17 = data288.length;
for(let i17=0; i17<len17; i17++){
let data289 = data288[i17];
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key77 in data289){
if(!(((((key77 === "key") || (key77 === "operator")) || (key77 === "value")) || (key77 === "effect")) || (key77 === "tolerationSeconds"))){
const err589 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17,schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data289.key !== undefined){
let data290 = data289.key;
if(typeof data290 === "string"){
if(!(formats92(data290))){
const err590 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/key",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/key",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data289.operator !== undefined){
let data291 = data289.operator;
if(typeof data291 !== "string"){
const err592 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/operator",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(!((data291 === "Exists") || (data291 === "Equal"))){
const err593 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/operator",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-store"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data289.value !== undefined){
let data292 = data289.value;
if(typeof data292 === "string"){
if(!(formats4(data292))){
const err594 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/value",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/value",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data289.effect !== undefined){
let data293 = data289.effect;
if(typeof data293 !== "string"){
const err596 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/effect",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(!(((data293 === "NoSchedule") || (data293 === "PreferNoSchedule")) || (data293 === "NoExecute"))){
const err597 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/effect",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-store"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data289.tolerationSeconds !== undefined){
let data294 = data289.tolerationSeconds;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err598 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/tolerationSeconds",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 > 86400 || isNaN(data294)){
const err599 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/tolerationSeconds",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data294 < 0 || isNaN(data294)){
const err600 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17+"/tolerationSeconds",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
}
else {
const err601 = {instancePath:instancePath+"/thanos-store/placement/tolerations/" + i17,schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/thanos-store/placement/tolerations",schemaPath:"#/properties/thanos-store/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data285.priorityClassName !== undefined){
let data295 = data285.priorityClassName;
if(typeof data295 === "string"){
if(!(formats100(data295))){
const err603 = {instancePath:instancePath+"/thanos-store/placement/priorityClassName",schemaPath:"#/properties/thanos-store/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/thanos-store/placement/priorityClassName",schemaPath:"#/properties/thanos-store/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data285.imagePullSecrets !== undefined){
let data296 = data285.imagePullSecrets;
if(Array.isArray(data296)){
const len18 = data296.length;
for(let i18=0; i18<len18; i18++){
let data297 = data296[i18];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key78 in data297){
if(!(key78 === "name")){
const err605 = {instancePath:instancePath+"/thanos-store/placement/imagePullSecrets/" + i18,schemaPath:"#/properties/thanos-store/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data297.name !== undefined){
let data298 = data297.name;
if(typeof data298 === "string"){
if(!(formats36(data298))){
const err606 = {instancePath:instancePath+"/thanos-store/placement/imagePullSecrets/" + i18+"/name",schemaPath:"#/properties/thanos-store/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/thanos-store/placement/imagePullSecrets/" + i18+"/name",schemaPath:"#/properties/thanos-store/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/thanos-store/placement/imagePullSecrets/" + i18,schemaPath:"#/properties/thanos-store/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
else {
const err609 = {instancePath:instancePath+"/thanos-store/placement/imagePullSecrets",schemaPath:"#/properties/thanos-store/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/thanos-store/placement",schemaPath:"#/properties/thanos-store/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data269.logLevel !== undefined){
let data299 = data269.logLevel;
if(typeof data299 !== "string"){
const err611 = {instancePath:instancePath+"/thanos-store/logLevel",schemaPath:"#/properties/thanos-store/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!((((data299 === "debug") || (data299 === "info")) || (data299 === "warn")) || (data299 === "error"))){
const err612 = {instancePath:instancePath+"/thanos-store/logLevel",schemaPath:"#/properties/thanos-store/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-store"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/thanos-store",schemaPath:"#/properties/thanos-store/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data["thanos-compactor"] !== undefined){
let data300 = data["thanos-compactor"];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
for(const key79 in data300){
if(!((((((((key79 === "image") || (key79 === "replicas")) || (key79 === "deleteDelay")) || (key79 === "concurrency")) || (key79 === "storage")) || (key79 === "resources")) || (key79 === "placement")) || (key79 === "logLevel"))){
const err614 = {instancePath:instancePath+"/thanos-compactor",schemaPath:"#/properties/thanos-compactor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data300.image !== undefined){
let data301 = data300.image;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
for(const key80 in data301){
if(!((((key80 === "registry") || (key80 === "repository")) || (key80 === "tag")) || (key80 === "digest"))){
const err615 = {instancePath:instancePath+"/thanos-compactor/image",schemaPath:"#/properties/thanos-compactor/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data301.registry !== undefined){
let data302 = data301.registry;
if(typeof data302 === "string"){
if(!(formats66(data302))){
const err616 = {instancePath:instancePath+"/thanos-compactor/image/registry",schemaPath:"#/properties/thanos-compactor/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/thanos-compactor/image/registry",schemaPath:"#/properties/thanos-compactor/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data301.repository !== undefined){
let data303 = data301.repository;
if(typeof data303 === "string"){
if(!(formats68(data303))){
const err618 = {instancePath:instancePath+"/thanos-compactor/image/repository",schemaPath:"#/properties/thanos-compactor/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/thanos-compactor/image/repository",schemaPath:"#/properties/thanos-compactor/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data301.tag !== undefined){
let data304 = data301.tag;
if(typeof data304 === "string"){
if(!(formats70(data304))){
const err620 = {instancePath:instancePath+"/thanos-compactor/image/tag",schemaPath:"#/properties/thanos-compactor/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/thanos-compactor/image/tag",schemaPath:"#/properties/thanos-compactor/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data301.digest !== undefined){
let data305 = data301.digest;
if(typeof data305 === "string"){
if(!(formats72(data305))){
const err622 = {instancePath:instancePath+"/thanos-compactor/image/digest",schemaPath:"#/properties/thanos-compactor/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/thanos-compactor/image/digest",schemaPath:"#/properties/thanos-compactor/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
else {
const err624 = {instancePath:instancePath+"/thanos-compactor/image",schemaPath:"#/properties/thanos-compactor/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data300.replicas !== undefined){
let data306 = data300.replicas;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
const err625 = {instancePath:instancePath+"/thanos-compactor/replicas",schemaPath:"#/properties/thanos-compactor/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 > 9 || isNaN(data306)){
const err626 = {instancePath:instancePath+"/thanos-compactor/replicas",schemaPath:"#/properties/thanos-compactor/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data306 < 0 || isNaN(data306)){
const err627 = {instancePath:instancePath+"/thanos-compactor/replicas",schemaPath:"#/properties/thanos-compactor/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
if(data300.deleteDelay !== undefined){
let data307 = data300.deleteDelay;
if(typeof data307 === "string"){
if(!(formats24(data307))){
const err628 = {instancePath:instancePath+"/thanos-compactor/deleteDelay",schemaPath:"#/properties/thanos-compactor/properties/deleteDelay/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/thanos-compactor/deleteDelay",schemaPath:"#/properties/thanos-compactor/properties/deleteDelay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data300.concurrency !== undefined){
let data308 = data300.concurrency;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
const err630 = {instancePath:instancePath+"/thanos-compactor/concurrency",schemaPath:"#/properties/thanos-compactor/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 > 64 || isNaN(data308)){
const err631 = {instancePath:instancePath+"/thanos-compactor/concurrency",schemaPath:"#/properties/thanos-compactor/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(data308 < 1 || isNaN(data308)){
const err632 = {instancePath:instancePath+"/thanos-compactor/concurrency",schemaPath:"#/properties/thanos-compactor/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
if(data300.storage !== undefined){
let data309 = data300.storage;
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
for(const key81 in data309){
if(!((key81 === "size") || (key81 === "storageClassName"))){
const err633 = {instancePath:instancePath+"/thanos-compactor/storage",schemaPath:"#/properties/thanos-compactor/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data309.size !== undefined){
let data310 = data309.size;
if(typeof data310 === "string"){
if(!(formats82(data310))){
const err634 = {instancePath:instancePath+"/thanos-compactor/storage/size",schemaPath:"#/properties/thanos-compactor/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = {instancePath:instancePath+"/thanos-compactor/storage/size",schemaPath:"#/properties/thanos-compactor/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data309.storageClassName !== undefined){
let data311 = data309.storageClassName;
if(typeof data311 === "string"){
if(!(formats36(data311))){
const err636 = {instancePath:instancePath+"/thanos-compactor/storage/storageClassName",schemaPath:"#/properties/thanos-compactor/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/thanos-compactor/storage/storageClassName",schemaPath:"#/properties/thanos-compactor/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/thanos-compactor/storage",schemaPath:"#/properties/thanos-compactor/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data300.resources !== undefined){
let data312 = data300.resources;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key82 in data312){
if(!(((key82 === "cpu") || (key82 === "memory")) || (key82 === "memoryLimit"))){
const err639 = {instancePath:instancePath+"/thanos-compactor/resources",schemaPath:"#/properties/thanos-compactor/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data312.cpu !== undefined){
let data313 = data312.cpu;
if(typeof data313 === "string"){
if(!(formats86(data313))){
const err640 = {instancePath:instancePath+"/thanos-compactor/resources/cpu",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/thanos-compactor/resources/cpu",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data312.memory !== undefined){
let data314 = data312.memory;
if(typeof data314 === "string"){
if(!(formats82(data314))){
const err642 = {instancePath:instancePath+"/thanos-compactor/resources/memory",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/thanos-compactor/resources/memory",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data312.memoryLimit !== undefined){
let data315 = data312.memoryLimit;
if(typeof data315 === "string"){
if(!(formats82(data315))){
const err644 = {instancePath:instancePath+"/thanos-compactor/resources/memoryLimit",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/thanos-compactor/resources/memoryLimit",schemaPath:"#/properties/thanos-compactor/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
else {
const err646 = {instancePath:instancePath+"/thanos-compactor/resources",schemaPath:"#/properties/thanos-compactor/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data300.placement !== undefined){
let data316 = data300.placement;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key83 in data316){
if(!((((key83 === "nodeSelector") || (key83 === "tolerations")) || (key83 === "priorityClassName")) || (key83 === "imagePullSecrets"))){
const err647 = {instancePath:instancePath+"/thanos-compactor/placement",schemaPath:"#/properties/thanos-compactor/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data316.nodeSelector !== undefined){
let data317 = data316.nodeSelector;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key84 in data317){
const _errs721 = errors;
if(typeof key84 === "string"){
if(!(formats92(key84))){
const err648 = {instancePath:instancePath+"/thanos-compactor/placement/nodeSelector",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key84};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
var valid121 = _errs721 === errors;
if(!valid121){
const err649 = {instancePath:instancePath+"/thanos-compactor/placement/nodeSelector",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key84},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
for(const key85 in data317){
let data318 = data317[key85];
if(typeof data318 === "string"){
if(!(formats4(data318))){
const err650 = {instancePath:instancePath+"/thanos-compactor/placement/nodeSelector/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-compactor/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/thanos-compactor/placement/nodeSelector/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-compactor/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/thanos-compactor/placement/nodeSelector",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data316.tolerations !== undefined){
let data319 = data316.tolerations;
if(Array.isArray(data319)){
const len19 = data319.length;
for(let i19=0; i19<len19; i19++){
let data320 = data319[i19];
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
for(const key86 in data320){
if(!(((((key86 === "key") || (key86 === "operator")) || (key86 === "value")) || (key86 === "effect")) || (key86 === "tolerationSeconds"))){
const err653 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19,schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data320.key !== undefined){
let data321 = data320.key;
if(typeof data321 === "string"){
if(!(formats92(data321))){
const err654 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/key",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/key",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data320.operator !== undefined){
let data322 = data320.operator;
if(typeof data322 !== "string"){
const err656 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/operator",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(!((data322 === "Exists") || (data322 === "Equal"))){
const err657 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/operator",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-compactor"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data320.value !== undefined){
let data323 = data320.value;
if(typeof data323 === "string"){
if(!(formats4(data323))){
const err658 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/value",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/value",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data320.effect !== undefined){
let data324 = data320.effect;
if(typeof data324 !== "string"){
const err660 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/effect",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(!(((data324 === "NoSchedule") || (data324 === "PreferNoSchedule")) || (data324 === "NoExecute"))){
const err661 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/effect",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-compactor"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data320.tolerationSeconds !== undefined){
let data325 = data320.tolerationSeconds;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
const err662 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/tolerationSeconds",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 > 86400 || isNaN(data325)){
const err663 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/tolerationSeconds",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(data325 < 0 || isNaN(data325)){
const err664 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19+"/tolerationSeconds",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
}
else {
const err665 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations/" + i19,schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
else {
const err666 = {instancePath:instancePath+"/thanos-compactor/placement/tolerations",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data316.priorityClassName !== undefined){
let data326 = data316.priorityClassName;
if(typeof data326 === "string"){
if(!(formats100(data326))){
const err667 = {instancePath:instancePath+"/thanos-compactor/placement/priorityClassName",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:instancePath+"/thanos-compactor/placement/priorityClassName",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data316.imagePullSecrets !== undefined){
let data327 = data316.imagePullSecrets;
if(Array.isArray(data327)){
const len20 = data327.length;
for(let i20=0; i20<len20; i20++){
let data328 = data327[i20];
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
for(const key87 in data328){
if(!(key87 === "name")){
const err669 = {instancePath:instancePath+"/thanos-compactor/placement/imagePullSecrets/" + i20,schemaPath:"#/properties/thanos-compactor/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data328.name !== undefined){
let data329 = data328.name;
if(typeof data329 === "string"){
if(!(formats36(data329))){
const err670 = {instancePath:instancePath+"/thanos-compactor/placement/imagePullSecrets/" + i20+"/name",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
else {
const err671 = {instancePath:instancePath+"/thanos-compactor/placement/imagePullSecrets/" + i20+"/name",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
else {
const err672 = {instancePath:instancePath+"/thanos-compactor/placement/imagePullSecrets/" + i20,schemaPath:"#/properties/thanos-compactor/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
else {
const err673 = {instancePath:instancePath+"/thanos-compactor/placement/imagePullSecrets",schemaPath:"#/properties/thanos-compactor/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/thanos-compactor/placement",schemaPath:"#/properties/thanos-compactor/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data300.logLevel !== undefined){
let data330 = data300.logLevel;
if(typeof data330 !== "string"){
const err675 = {instancePath:instancePath+"/thanos-compactor/logLevel",schemaPath:"#/properties/thanos-compactor/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!((((data330 === "debug") || (data330 === "info")) || (data330 === "warn")) || (data330 === "error"))){
const err676 = {instancePath:instancePath+"/thanos-compactor/logLevel",schemaPath:"#/properties/thanos-compactor/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-compactor"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
else {
const err677 = {instancePath:instancePath+"/thanos-compactor",schemaPath:"#/properties/thanos-compactor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data["thanos-ruler"] !== undefined){
let data331 = data["thanos-ruler"];
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
for(const key88 in data331){
if(!((((((((key88 === "image") || (key88 === "replicas")) || (key88 === "evaluationInterval")) || (key88 === "retention")) || (key88 === "storage")) || (key88 === "resources")) || (key88 === "placement")) || (key88 === "logLevel"))){
const err678 = {instancePath:instancePath+"/thanos-ruler",schemaPath:"#/properties/thanos-ruler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data331.image !== undefined){
let data332 = data331.image;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key89 in data332){
if(!((((key89 === "registry") || (key89 === "repository")) || (key89 === "tag")) || (key89 === "digest"))){
const err679 = {instancePath:instancePath+"/thanos-ruler/image",schemaPath:"#/properties/thanos-ruler/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data332.registry !== undefined){
let data333 = data332.registry;
if(typeof data333 === "string"){
if(!(formats66(data333))){
const err680 = {instancePath:instancePath+"/thanos-ruler/image/registry",schemaPath:"#/properties/thanos-ruler/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/thanos-ruler/image/registry",schemaPath:"#/properties/thanos-ruler/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data332.repository !== undefined){
let data334 = data332.repository;
if(typeof data334 === "string"){
if(!(formats68(data334))){
const err682 = {instancePath:instancePath+"/thanos-ruler/image/repository",schemaPath:"#/properties/thanos-ruler/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/thanos-ruler/image/repository",schemaPath:"#/properties/thanos-ruler/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data332.tag !== undefined){
let data335 = data332.tag;
if(typeof data335 === "string"){
if(!(formats70(data335))){
const err684 = {instancePath:instancePath+"/thanos-ruler/image/tag",schemaPath:"#/properties/thanos-ruler/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
else {
const err685 = {instancePath:instancePath+"/thanos-ruler/image/tag",schemaPath:"#/properties/thanos-ruler/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data332.digest !== undefined){
let data336 = data332.digest;
if(typeof data336 === "string"){
if(!(formats72(data336))){
const err686 = {instancePath:instancePath+"/thanos-ruler/image/digest",schemaPath:"#/properties/thanos-ruler/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = {instancePath:instancePath+"/thanos-ruler/image/digest",schemaPath:"#/properties/thanos-ruler/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
else {
const err688 = {instancePath:instancePath+"/thanos-ruler/image",schemaPath:"#/properties/thanos-ruler/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data331.replicas !== undefined){
let data337 = data331.replicas;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err689 = {instancePath:instancePath+"/thanos-ruler/replicas",schemaPath:"#/properties/thanos-ruler/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 > 9 || isNaN(data337)){
const err690 = {instancePath:instancePath+"/thanos-ruler/replicas",schemaPath:"#/properties/thanos-ruler/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data337 < 1 || isNaN(data337)){
const err691 = {instancePath:instancePath+"/thanos-ruler/replicas",schemaPath:"#/properties/thanos-ruler/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
if(data331.evaluationInterval !== undefined){
let data338 = data331.evaluationInterval;
if(typeof data338 === "string"){
if(!(formats24(data338))){
const err692 = {instancePath:instancePath+"/thanos-ruler/evaluationInterval",schemaPath:"#/properties/thanos-ruler/properties/evaluationInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
else {
const err693 = {instancePath:instancePath+"/thanos-ruler/evaluationInterval",schemaPath:"#/properties/thanos-ruler/properties/evaluationInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data331.retention !== undefined){
let data339 = data331.retention;
if(typeof data339 === "string"){
if(!(formats24(data339))){
const err694 = {instancePath:instancePath+"/thanos-ruler/retention",schemaPath:"#/properties/thanos-ruler/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/thanos-ruler/retention",schemaPath:"#/properties/thanos-ruler/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data331.storage !== undefined){
let data340 = data331.storage;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
for(const key90 in data340){
if(!((key90 === "size") || (key90 === "storageClassName"))){
const err696 = {instancePath:instancePath+"/thanos-ruler/storage",schemaPath:"#/properties/thanos-ruler/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data340.size !== undefined){
let data341 = data340.size;
if(typeof data341 === "string"){
if(!(formats82(data341))){
const err697 = {instancePath:instancePath+"/thanos-ruler/storage/size",schemaPath:"#/properties/thanos-ruler/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
else {
const err698 = {instancePath:instancePath+"/thanos-ruler/storage/size",schemaPath:"#/properties/thanos-ruler/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data340.storageClassName !== undefined){
let data342 = data340.storageClassName;
if(typeof data342 === "string"){
if(!(formats36(data342))){
const err699 = {instancePath:instancePath+"/thanos-ruler/storage/storageClassName",schemaPath:"#/properties/thanos-ruler/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
else {
const err700 = {instancePath:instancePath+"/thanos-ruler/storage/storageClassName",schemaPath:"#/properties/thanos-ruler/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = {instancePath:instancePath+"/thanos-ruler/storage",schemaPath:"#/properties/thanos-ruler/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data331.resources !== undefined){
let data343 = data331.resources;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key91 in data343){
if(!(((key91 === "cpu") || (key91 === "memory")) || (key91 === "memoryLimit"))){
const err702 = {instancePath:instancePath+"/thanos-ruler/resources",schemaPath:"#/properties/thanos-ruler/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data343.cpu !== undefined){
let data344 = data343.cpu;
if(typeof data344 === "string"){
if(!(formats86(data344))){
const err703 = {instancePath:instancePath+"/thanos-ruler/resources/cpu",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else {
const err704 = {instancePath:instancePath+"/thanos-ruler/resources/cpu",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data343.memory !== undefined){
let data345 = data343.memory;
if(typeof data345 === "string"){
if(!(formats82(data345))){
const err705 = {instancePath:instancePath+"/thanos-ruler/resources/memory",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/thanos-ruler/resources/memory",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data343.memoryLimit !== undefined){
let data346 = data343.memoryLimit;
if(typeof data346 === "string"){
if(!(formats82(data346))){
const err707 = {instancePath:instancePath+"/thanos-ruler/resources/memoryLimit",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
else {
const err708 = {instancePath:instancePath+"/thanos-ruler/resources/memoryLimit",schemaPath:"#/properties/thanos-ruler/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
}
else {
const err709 = {instancePath:instancePath+"/thanos-ruler/resources",schemaPath:"#/properties/thanos-ruler/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data331.placement !== undefined){
let data347 = data331.placement;
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
for(const key92 in data347){
if(!((((key92 === "nodeSelector") || (key92 === "tolerations")) || (key92 === "priorityClassName")) || (key92 === "imagePullSecrets"))){
const err710 = {instancePath:instancePath+"/thanos-ruler/placement",schemaPath:"#/properties/thanos-ruler/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data347.nodeSelector !== undefined){
let data348 = data347.nodeSelector;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key93 in data348){
const _errs792 = errors;
if(typeof key93 === "string"){
if(!(formats92(key93))){
const err711 = {instancePath:instancePath+"/thanos-ruler/placement/nodeSelector",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key93};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
var valid134 = _errs792 === errors;
if(!valid134){
const err712 = {instancePath:instancePath+"/thanos-ruler/placement/nodeSelector",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key93},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
for(const key94 in data348){
let data349 = data348[key94];
if(typeof data349 === "string"){
if(!(formats4(data349))){
const err713 = {instancePath:instancePath+"/thanos-ruler/placement/nodeSelector/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-ruler/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/thanos-ruler/placement/nodeSelector/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thanos-ruler/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/thanos-ruler/placement/nodeSelector",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data347.tolerations !== undefined){
let data350 = data347.tolerations;
if(Array.isArray(data350)){
const len21 = data350.length;
for(let i21=0; i21<len21; i21++){
let data351 = data350[i21];
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
for(const key95 in data351){
if(!(((((key95 === "key") || (key95 === "operator")) || (key95 === "value")) || (key95 === "effect")) || (key95 === "tolerationSeconds"))){
const err716 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21,schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data351.key !== undefined){
let data352 = data351.key;
if(typeof data352 === "string"){
if(!(formats92(data352))){
const err717 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/key",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
else {
const err718 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/key",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data351.operator !== undefined){
let data353 = data351.operator;
if(typeof data353 !== "string"){
const err719 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/operator",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
if(!((data353 === "Exists") || (data353 === "Equal"))){
const err720 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/operator",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-ruler"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data351.value !== undefined){
let data354 = data351.value;
if(typeof data354 === "string"){
if(!(formats4(data354))){
const err721 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/value",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/value",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data351.effect !== undefined){
let data355 = data351.effect;
if(typeof data355 !== "string"){
const err723 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/effect",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(!(((data355 === "NoSchedule") || (data355 === "PreferNoSchedule")) || (data355 === "NoExecute"))){
const err724 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/effect",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-ruler"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data351.tolerationSeconds !== undefined){
let data356 = data351.tolerationSeconds;
if(!(((typeof data356 == "number") && (!(data356 % 1) && !isNaN(data356))) && (isFinite(data356)))){
const err725 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/tolerationSeconds",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 86400 || isNaN(data356)){
const err726 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/tolerationSeconds",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err727 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21+"/tolerationSeconds",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
}
else {
const err728 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations/" + i21,schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
else {
const err729 = {instancePath:instancePath+"/thanos-ruler/placement/tolerations",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data347.priorityClassName !== undefined){
let data357 = data347.priorityClassName;
if(typeof data357 === "string"){
if(!(formats100(data357))){
const err730 = {instancePath:instancePath+"/thanos-ruler/placement/priorityClassName",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
else {
const err731 = {instancePath:instancePath+"/thanos-ruler/placement/priorityClassName",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data347.imagePullSecrets !== undefined){
let data358 = data347.imagePullSecrets;
if(Array.isArray(data358)){
const len22 = data358.length;
for(let i22=0; i22<len22; i22++){
let data359 = data358[i22];
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
for(const key96 in data359){
if(!(key96 === "name")){
const err732 = {instancePath:instancePath+"/thanos-ruler/placement/imagePullSecrets/" + i22,schemaPath:"#/properties/thanos-ruler/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data359.name !== undefined){
let data360 = data359.name;
if(typeof data360 === "string"){
if(!(formats36(data360))){
const err733 = {instancePath:instancePath+"/thanos-ruler/placement/imagePullSecrets/" + i22+"/name",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = {instancePath:instancePath+"/thanos-ruler/placement/imagePullSecrets/" + i22+"/name",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/thanos-ruler/placement/imagePullSecrets/" + i22,schemaPath:"#/properties/thanos-ruler/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/thanos-ruler/placement/imagePullSecrets",schemaPath:"#/properties/thanos-ruler/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
else {
const err737 = {instancePath:instancePath+"/thanos-ruler/placement",schemaPath:"#/properties/thanos-ruler/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data331.logLevel !== undefined){
let data361 = data331.logLevel;
if(typeof data361 !== "string"){
const err738 = {instancePath:instancePath+"/thanos-ruler/logLevel",schemaPath:"#/properties/thanos-ruler/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
if(!((((data361 === "debug") || (data361 === "info")) || (data361 === "warn")) || (data361 === "error"))){
const err739 = {instancePath:instancePath+"/thanos-ruler/logLevel",schemaPath:"#/properties/thanos-ruler/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties["thanos-ruler"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
else {
const err740 = {instancePath:instancePath+"/thanos-ruler",schemaPath:"#/properties/thanos-ruler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data.grafana !== undefined){
let data362 = data.grafana;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key97 in data362){
if(!((((((key97 === "image") || (key97 === "admin")) || (key97 === "storage")) || (key97 === "resources")) || (key97 === "placement")) || (key97 === "logLevel"))){
const err741 = {instancePath:instancePath+"/grafana",schemaPath:"#/properties/grafana/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data362.image !== undefined){
let data363 = data362.image;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
for(const key98 in data363){
if(!((((key98 === "registry") || (key98 === "repository")) || (key98 === "tag")) || (key98 === "digest"))){
const err742 = {instancePath:instancePath+"/grafana/image",schemaPath:"#/properties/grafana/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data363.registry !== undefined){
let data364 = data363.registry;
if(typeof data364 === "string"){
if(!(formats66(data364))){
const err743 = {instancePath:instancePath+"/grafana/image/registry",schemaPath:"#/properties/grafana/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
else {
const err744 = {instancePath:instancePath+"/grafana/image/registry",schemaPath:"#/properties/grafana/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data363.repository !== undefined){
let data365 = data363.repository;
if(typeof data365 === "string"){
if(!(formats68(data365))){
const err745 = {instancePath:instancePath+"/grafana/image/repository",schemaPath:"#/properties/grafana/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
else {
const err746 = {instancePath:instancePath+"/grafana/image/repository",schemaPath:"#/properties/grafana/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data363.tag !== undefined){
let data366 = data363.tag;
if(typeof data366 === "string"){
if(!(formats70(data366))){
const err747 = {instancePath:instancePath+"/grafana/image/tag",schemaPath:"#/properties/grafana/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/grafana/image/tag",schemaPath:"#/properties/grafana/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data363.digest !== undefined){
let data367 = data363.digest;
if(typeof data367 === "string"){
if(!(formats72(data367))){
const err749 = {instancePath:instancePath+"/grafana/image/digest",schemaPath:"#/properties/grafana/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
else {
const err750 = {instancePath:instancePath+"/grafana/image/digest",schemaPath:"#/properties/grafana/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
}
else {
const err751 = {instancePath:instancePath+"/grafana/image",schemaPath:"#/properties/grafana/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data362.admin !== undefined){
let data368 = data362.admin;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key99 in data368){
if(!(key99 === "secretName")){
const err752 = {instancePath:instancePath+"/grafana/admin",schemaPath:"#/properties/grafana/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data368.secretName !== undefined){
let data369 = data368.secretName;
if(typeof data369 === "string"){
if(!(formats36(data369))){
const err753 = {instancePath:instancePath+"/grafana/admin/secretName",schemaPath:"#/properties/grafana/properties/admin/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/grafana/admin/secretName",schemaPath:"#/properties/grafana/properties/admin/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = {instancePath:instancePath+"/grafana/admin",schemaPath:"#/properties/grafana/properties/admin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data362.storage !== undefined){
let data370 = data362.storage;
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
for(const key100 in data370){
if(!((key100 === "size") || (key100 === "storageClassName"))){
const err756 = {instancePath:instancePath+"/grafana/storage",schemaPath:"#/properties/grafana/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data370.size !== undefined){
let data371 = data370.size;
if(typeof data371 === "string"){
if(!(formats82(data371))){
const err757 = {instancePath:instancePath+"/grafana/storage/size",schemaPath:"#/properties/grafana/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = {instancePath:instancePath+"/grafana/storage/size",schemaPath:"#/properties/grafana/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data370.storageClassName !== undefined){
let data372 = data370.storageClassName;
if(typeof data372 === "string"){
if(!(formats36(data372))){
const err759 = {instancePath:instancePath+"/grafana/storage/storageClassName",schemaPath:"#/properties/grafana/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/grafana/storage/storageClassName",schemaPath:"#/properties/grafana/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
else {
const err761 = {instancePath:instancePath+"/grafana/storage",schemaPath:"#/properties/grafana/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data362.resources !== undefined){
let data373 = data362.resources;
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
for(const key101 in data373){
if(!(((key101 === "cpu") || (key101 === "memory")) || (key101 === "memoryLimit"))){
const err762 = {instancePath:instancePath+"/grafana/resources",schemaPath:"#/properties/grafana/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data373.cpu !== undefined){
let data374 = data373.cpu;
if(typeof data374 === "string"){
if(!(formats86(data374))){
const err763 = {instancePath:instancePath+"/grafana/resources/cpu",schemaPath:"#/properties/grafana/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/grafana/resources/cpu",schemaPath:"#/properties/grafana/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data373.memory !== undefined){
let data375 = data373.memory;
if(typeof data375 === "string"){
if(!(formats82(data375))){
const err765 = {instancePath:instancePath+"/grafana/resources/memory",schemaPath:"#/properties/grafana/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/grafana/resources/memory",schemaPath:"#/properties/grafana/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data373.memoryLimit !== undefined){
let data376 = data373.memoryLimit;
if(typeof data376 === "string"){
if(!(formats82(data376))){
const err767 = {instancePath:instancePath+"/grafana/resources/memoryLimit",schemaPath:"#/properties/grafana/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/grafana/resources/memoryLimit",schemaPath:"#/properties/grafana/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
else {
const err769 = {instancePath:instancePath+"/grafana/resources",schemaPath:"#/properties/grafana/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data362.placement !== undefined){
let data377 = data362.placement;
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
for(const key102 in data377){
if(!((((key102 === "nodeSelector") || (key102 === "tolerations")) || (key102 === "priorityClassName")) || (key102 === "imagePullSecrets"))){
const err770 = {instancePath:instancePath+"/grafana/placement",schemaPath:"#/properties/grafana/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data377.nodeSelector !== undefined){
let data378 = data377.nodeSelector;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key103 in data378){
const _errs862 = errors;
if(typeof key103 === "string"){
if(!(formats92(key103))){
const err771 = {instancePath:instancePath+"/grafana/placement/nodeSelector",schemaPath:"#/properties/grafana/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key103};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
var valid148 = _errs862 === errors;
if(!valid148){
const err772 = {instancePath:instancePath+"/grafana/placement/nodeSelector",schemaPath:"#/properties/grafana/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key103},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
for(const key104 in data378){
let data379 = data378[key104];
if(typeof data379 === "string"){
if(!(formats4(data379))){
const err773 = {instancePath:instancePath+"/grafana/placement/nodeSelector/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grafana/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/grafana/placement/nodeSelector/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grafana/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
}
else {
const err775 = {instancePath:instancePath+"/grafana/placement/nodeSelector",schemaPath:"#/properties/grafana/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data377.tolerations !== undefined){
let data380 = data377.tolerations;
if(Array.isArray(data380)){
const len23 = data380.length;
for(let i23=0; i23<len23; i23++){
let data381 = data380[i23];
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
for(const key105 in data381){
if(!(((((key105 === "key") || (key105 === "operator")) || (key105 === "value")) || (key105 === "effect")) || (key105 === "tolerationSeconds"))){
const err776 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23,schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data381.key !== undefined){
let data382 = data381.key;
if(typeof data382 === "string"){
if(!(formats92(data382))){
const err777 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/key",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/key",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data381.operator !== undefined){
let data383 = data381.operator;
if(typeof data383 !== "string"){
const err779 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/operator",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(!((data383 === "Exists") || (data383 === "Equal"))){
const err780 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/operator",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties.grafana.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data381.value !== undefined){
let data384 = data381.value;
if(typeof data384 === "string"){
if(!(formats4(data384))){
const err781 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/value",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/value",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data381.effect !== undefined){
let data385 = data381.effect;
if(typeof data385 !== "string"){
const err783 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/effect",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
if(!(((data385 === "NoSchedule") || (data385 === "PreferNoSchedule")) || (data385 === "NoExecute"))){
const err784 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/effect",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.grafana.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data381.tolerationSeconds !== undefined){
let data386 = data381.tolerationSeconds;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
const err785 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/tolerationSeconds",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 > 86400 || isNaN(data386)){
const err786 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/tolerationSeconds",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
if(data386 < 0 || isNaN(data386)){
const err787 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23+"/tolerationSeconds",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
}
}
else {
const err788 = {instancePath:instancePath+"/grafana/placement/tolerations/" + i23,schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
}
else {
const err789 = {instancePath:instancePath+"/grafana/placement/tolerations",schemaPath:"#/properties/grafana/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data377.priorityClassName !== undefined){
let data387 = data377.priorityClassName;
if(typeof data387 === "string"){
if(!(formats100(data387))){
const err790 = {instancePath:instancePath+"/grafana/placement/priorityClassName",schemaPath:"#/properties/grafana/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = {instancePath:instancePath+"/grafana/placement/priorityClassName",schemaPath:"#/properties/grafana/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data377.imagePullSecrets !== undefined){
let data388 = data377.imagePullSecrets;
if(Array.isArray(data388)){
const len24 = data388.length;
for(let i24=0; i24<len24; i24++){
let data389 = data388[i24];
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
for(const key106 in data389){
if(!(key106 === "name")){
const err792 = {instancePath:instancePath+"/grafana/placement/imagePullSecrets/" + i24,schemaPath:"#/properties/grafana/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data389.name !== undefined){
let data390 = data389.name;
if(typeof data390 === "string"){
if(!(formats36(data390))){
const err793 = {instancePath:instancePath+"/grafana/placement/imagePullSecrets/" + i24+"/name",schemaPath:"#/properties/grafana/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/grafana/placement/imagePullSecrets/" + i24+"/name",schemaPath:"#/properties/grafana/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
else {
const err795 = {instancePath:instancePath+"/grafana/placement/imagePullSecrets/" + i24,schemaPath:"#/properties/grafana/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
else {
const err796 = {instancePath:instancePath+"/grafana/placement/imagePullSecrets",schemaPath:"#/properties/grafana/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
}
else {
const err797 = {instancePath:instancePath+"/grafana/placement",schemaPath:"#/properties/grafana/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data362.logLevel !== undefined){
let data391 = data362.logLevel;
if(typeof data391 !== "string"){
const err798 = {instancePath:instancePath+"/grafana/logLevel",schemaPath:"#/properties/grafana/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
if(!((((data391 === "error") || (data391 === "warn")) || (data391 === "info")) || (data391 === "debug"))){
const err799 = {instancePath:instancePath+"/grafana/logLevel",schemaPath:"#/properties/grafana/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.grafana.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
else {
const err800 = {instancePath:instancePath+"/grafana",schemaPath:"#/properties/grafana/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data.alertmanager !== undefined){
let data392 = data.alertmanager;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
for(const key107 in data392){
if(!(func1.call(schema32.properties.alertmanager.properties, key107))){
const err801 = {instancePath:instancePath+"/alertmanager",schemaPath:"#/properties/alertmanager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data392.image !== undefined){
let data393 = data392.image;
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
for(const key108 in data393){
if(!((((key108 === "registry") || (key108 === "repository")) || (key108 === "tag")) || (key108 === "digest"))){
const err802 = {instancePath:instancePath+"/alertmanager/image",schemaPath:"#/properties/alertmanager/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
if(data393.registry !== undefined){
let data394 = data393.registry;
if(typeof data394 === "string"){
if(!(formats66(data394))){
const err803 = {instancePath:instancePath+"/alertmanager/image/registry",schemaPath:"#/properties/alertmanager/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
else {
const err804 = {instancePath:instancePath+"/alertmanager/image/registry",schemaPath:"#/properties/alertmanager/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data393.repository !== undefined){
let data395 = data393.repository;
if(typeof data395 === "string"){
if(!(formats68(data395))){
const err805 = {instancePath:instancePath+"/alertmanager/image/repository",schemaPath:"#/properties/alertmanager/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
else {
const err806 = {instancePath:instancePath+"/alertmanager/image/repository",schemaPath:"#/properties/alertmanager/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data393.tag !== undefined){
let data396 = data393.tag;
if(typeof data396 === "string"){
if(!(formats70(data396))){
const err807 = {instancePath:instancePath+"/alertmanager/image/tag",schemaPath:"#/properties/alertmanager/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
else {
const err808 = {instancePath:instancePath+"/alertmanager/image/tag",schemaPath:"#/properties/alertmanager/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data393.digest !== undefined){
let data397 = data393.digest;
if(typeof data397 === "string"){
if(!(formats72(data397))){
const err809 = {instancePath:instancePath+"/alertmanager/image/digest",schemaPath:"#/properties/alertmanager/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
else {
const err810 = {instancePath:instancePath+"/alertmanager/image/digest",schemaPath:"#/properties/alertmanager/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/alertmanager/image",schemaPath:"#/properties/alertmanager/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data392.replicas !== undefined){
let data398 = data392.replicas;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
const err812 = {instancePath:instancePath+"/alertmanager/replicas",schemaPath:"#/properties/alertmanager/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if((typeof data398 == "number") && (isFinite(data398))){
if(data398 > 9 || isNaN(data398)){
const err813 = {instancePath:instancePath+"/alertmanager/replicas",schemaPath:"#/properties/alertmanager/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(data398 < 1 || isNaN(data398)){
const err814 = {instancePath:instancePath+"/alertmanager/replicas",schemaPath:"#/properties/alertmanager/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
if(data392.retention !== undefined){
let data399 = data392.retention;
if(typeof data399 === "string"){
if(!(formats24(data399))){
const err815 = {instancePath:instancePath+"/alertmanager/retention",schemaPath:"#/properties/alertmanager/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
else {
const err816 = {instancePath:instancePath+"/alertmanager/retention",schemaPath:"#/properties/alertmanager/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data392.slack !== undefined){
let data400 = data392.slack;
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
for(const key109 in data400){
if(!((key109 === "channel") || (key109 === "secretName"))){
const err817 = {instancePath:instancePath+"/alertmanager/slack",schemaPath:"#/properties/alertmanager/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data400.channel !== undefined){
let data401 = data400.channel;
if(typeof data401 === "string"){
if(func2(data401) > 80){
const err818 = {instancePath:instancePath+"/alertmanager/slack/channel",schemaPath:"#/properties/alertmanager/properties/slack/properties/channel/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(func2(data401) < 2){
const err819 = {instancePath:instancePath+"/alertmanager/slack/channel",schemaPath:"#/properties/alertmanager/properties/slack/properties/channel/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(!(formats34(data401))){
const err820 = {instancePath:instancePath+"/alertmanager/slack/channel",schemaPath:"#/properties/alertmanager/properties/slack/properties/channel/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
else {
const err821 = {instancePath:instancePath+"/alertmanager/slack/channel",schemaPath:"#/properties/alertmanager/properties/slack/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data400.secretName !== undefined){
let data402 = data400.secretName;
if(typeof data402 === "string"){
if(!(formats36(data402))){
const err822 = {instancePath:instancePath+"/alertmanager/slack/secretName",schemaPath:"#/properties/alertmanager/properties/slack/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
else {
const err823 = {instancePath:instancePath+"/alertmanager/slack/secretName",schemaPath:"#/properties/alertmanager/properties/slack/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
}
else {
const err824 = {instancePath:instancePath+"/alertmanager/slack",schemaPath:"#/properties/alertmanager/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data392.email !== undefined){
let data403 = data392.email;
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
for(const key110 in data403){
if(!((((((key110 === "to") || (key110 === "from")) || (key110 === "smarthost")) || (key110 === "address")) || (key110 === "username")) || (key110 === "secretName"))){
const err825 = {instancePath:instancePath+"/alertmanager/email",schemaPath:"#/properties/alertmanager/properties/email/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data403.to !== undefined){
let data404 = data403.to;
if(typeof data404 === "string"){
if(!(formats616(data404))){
const err826 = {instancePath:instancePath+"/alertmanager/email/to",schemaPath:"#/properties/alertmanager/properties/email/properties/to/format",keyword:"format",params:{format: "email-address"},message:"must match format \""+"email-address"+"\""};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
else {
const err827 = {instancePath:instancePath+"/alertmanager/email/to",schemaPath:"#/properties/alertmanager/properties/email/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
if(data403.from !== undefined){
let data405 = data403.from;
if(typeof data405 === "string"){
if(!(formats616(data405))){
const err828 = {instancePath:instancePath+"/alertmanager/email/from",schemaPath:"#/properties/alertmanager/properties/email/properties/from/format",keyword:"format",params:{format: "email-address"},message:"must match format \""+"email-address"+"\""};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
else {
const err829 = {instancePath:instancePath+"/alertmanager/email/from",schemaPath:"#/properties/alertmanager/properties/email/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data403.smarthost !== undefined){
let data406 = data403.smarthost;
if(typeof data406 === "string"){
if(!(formats30(data406))){
const err830 = {instancePath:instancePath+"/alertmanager/email/smarthost",schemaPath:"#/properties/alertmanager/properties/email/properties/smarthost/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
else {
const err831 = {instancePath:instancePath+"/alertmanager/email/smarthost",schemaPath:"#/properties/alertmanager/properties/email/properties/smarthost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data403.address !== undefined){
let data407 = data403.address;
if(typeof data407 === "string"){
if(!(formats2(data407))){
const err832 = {instancePath:instancePath+"/alertmanager/email/address",schemaPath:"#/properties/alertmanager/properties/email/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/alertmanager/email/address",schemaPath:"#/properties/alertmanager/properties/email/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data403.username !== undefined){
let data408 = data403.username;
if(typeof data408 === "string"){
if(func2(data408) > 255){
const err834 = {instancePath:instancePath+"/alertmanager/email/username",schemaPath:"#/properties/alertmanager/properties/email/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
if(func2(data408) < 1){
const err835 = {instancePath:instancePath+"/alertmanager/email/username",schemaPath:"#/properties/alertmanager/properties/email/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(!(formats34(data408))){
const err836 = {instancePath:instancePath+"/alertmanager/email/username",schemaPath:"#/properties/alertmanager/properties/email/properties/username/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else {
const err837 = {instancePath:instancePath+"/alertmanager/email/username",schemaPath:"#/properties/alertmanager/properties/email/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data403.secretName !== undefined){
let data409 = data403.secretName;
if(typeof data409 === "string"){
if(!(formats36(data409))){
const err838 = {instancePath:instancePath+"/alertmanager/email/secretName",schemaPath:"#/properties/alertmanager/properties/email/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/alertmanager/email/secretName",schemaPath:"#/properties/alertmanager/properties/email/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
}
else {
const err840 = {instancePath:instancePath+"/alertmanager/email",schemaPath:"#/properties/alertmanager/properties/email/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data392.storage !== undefined){
let data410 = data392.storage;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
for(const key111 in data410){
if(!((key111 === "size") || (key111 === "storageClassName"))){
const err841 = {instancePath:instancePath+"/alertmanager/storage",schemaPath:"#/properties/alertmanager/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data410.size !== undefined){
let data411 = data410.size;
if(typeof data411 === "string"){
if(!(formats82(data411))){
const err842 = {instancePath:instancePath+"/alertmanager/storage/size",schemaPath:"#/properties/alertmanager/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
else {
const err843 = {instancePath:instancePath+"/alertmanager/storage/size",schemaPath:"#/properties/alertmanager/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data410.storageClassName !== undefined){
let data412 = data410.storageClassName;
if(typeof data412 === "string"){
if(!(formats36(data412))){
const err844 = {instancePath:instancePath+"/alertmanager/storage/storageClassName",schemaPath:"#/properties/alertmanager/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/alertmanager/storage/storageClassName",schemaPath:"#/properties/alertmanager/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
else {
const err846 = {instancePath:instancePath+"/alertmanager/storage",schemaPath:"#/properties/alertmanager/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
if(data392.resources !== undefined){
let data413 = data392.resources;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key112 in data413){
if(!(((key112 === "cpu") || (key112 === "memory")) || (key112 === "memoryLimit"))){
const err847 = {instancePath:instancePath+"/alertmanager/resources",schemaPath:"#/properties/alertmanager/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
if(data413.cpu !== undefined){
let data414 = data413.cpu;
if(typeof data414 === "string"){
if(!(formats86(data414))){
const err848 = {instancePath:instancePath+"/alertmanager/resources/cpu",schemaPath:"#/properties/alertmanager/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
else {
const err849 = {instancePath:instancePath+"/alertmanager/resources/cpu",schemaPath:"#/properties/alertmanager/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data413.memory !== undefined){
let data415 = data413.memory;
if(typeof data415 === "string"){
if(!(formats82(data415))){
const err850 = {instancePath:instancePath+"/alertmanager/resources/memory",schemaPath:"#/properties/alertmanager/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/alertmanager/resources/memory",schemaPath:"#/properties/alertmanager/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data413.memoryLimit !== undefined){
let data416 = data413.memoryLimit;
if(typeof data416 === "string"){
if(!(formats82(data416))){
const err852 = {instancePath:instancePath+"/alertmanager/resources/memoryLimit",schemaPath:"#/properties/alertmanager/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
else {
const err853 = {instancePath:instancePath+"/alertmanager/resources/memoryLimit",schemaPath:"#/properties/alertmanager/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
else {
const err854 = {instancePath:instancePath+"/alertmanager/resources",schemaPath:"#/properties/alertmanager/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data392.placement !== undefined){
let data417 = data392.placement;
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
for(const key113 in data417){
if(!((((key113 === "nodeSelector") || (key113 === "tolerations")) || (key113 === "priorityClassName")) || (key113 === "imagePullSecrets"))){
const err855 = {instancePath:instancePath+"/alertmanager/placement",schemaPath:"#/properties/alertmanager/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data417.nodeSelector !== undefined){
let data418 = data417.nodeSelector;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
for(const key114 in data418){
const _errs953 = errors;
if(typeof key114 === "string"){
if(!(formats92(key114))){
const err856 = {instancePath:instancePath+"/alertmanager/placement/nodeSelector",schemaPath:"#/properties/alertmanager/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key114};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
var valid163 = _errs953 === errors;
if(!valid163){
const err857 = {instancePath:instancePath+"/alertmanager/placement/nodeSelector",schemaPath:"#/properties/alertmanager/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key114},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
for(const key115 in data418){
let data419 = data418[key115];
if(typeof data419 === "string"){
if(!(formats4(data419))){
const err858 = {instancePath:instancePath+"/alertmanager/placement/nodeSelector/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alertmanager/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
else {
const err859 = {instancePath:instancePath+"/alertmanager/placement/nodeSelector/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alertmanager/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
}
else {
const err860 = {instancePath:instancePath+"/alertmanager/placement/nodeSelector",schemaPath:"#/properties/alertmanager/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data417.tolerations !== undefined){
let data420 = data417.tolerations;
if(Array.isArray(data420)){
const len25 = data420.length;
for(let i25=0; i25<len25; i25++){
let data421 = data420[i25];
if(data421 && typeof data421 == "object" && !Array.isArray(data421)){
for(const key116 in data421){
if(!(((((key116 === "key") || (key116 === "operator")) || (key116 === "value")) || (key116 === "effect")) || (key116 === "tolerationSeconds"))){
const err861 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25,schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data421.key !== undefined){
let data422 = data421.key;
if(typeof data422 === "string"){
if(!(formats92(data422))){
const err862 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/key",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
else {
const err863 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/key",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
if(data421.operator !== undefined){
let data423 = data421.operator;
if(typeof data423 !== "string"){
const err864 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/operator",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
if(!((data423 === "Exists") || (data423 === "Equal"))){
const err865 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/operator",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties.alertmanager.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data421.value !== undefined){
let data424 = data421.value;
if(typeof data424 === "string"){
if(!(formats4(data424))){
const err866 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/value",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
else {
const err867 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/value",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data421.effect !== undefined){
let data425 = data421.effect;
if(typeof data425 !== "string"){
const err868 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/effect",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(!(((data425 === "NoSchedule") || (data425 === "PreferNoSchedule")) || (data425 === "NoExecute"))){
const err869 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/effect",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.alertmanager.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data421.tolerationSeconds !== undefined){
let data426 = data421.tolerationSeconds;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
const err870 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/tolerationSeconds",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if((typeof data426 == "number") && (isFinite(data426))){
if(data426 > 86400 || isNaN(data426)){
const err871 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/tolerationSeconds",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
if(data426 < 0 || isNaN(data426)){
const err872 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25+"/tolerationSeconds",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
}
}
else {
const err873 = {instancePath:instancePath+"/alertmanager/placement/tolerations/" + i25,schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
}
else {
const err874 = {instancePath:instancePath+"/alertmanager/placement/tolerations",schemaPath:"#/properties/alertmanager/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data417.priorityClassName !== undefined){
let data427 = data417.priorityClassName;
if(typeof data427 === "string"){
if(!(formats100(data427))){
const err875 = {instancePath:instancePath+"/alertmanager/placement/priorityClassName",schemaPath:"#/properties/alertmanager/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
else {
const err876 = {instancePath:instancePath+"/alertmanager/placement/priorityClassName",schemaPath:"#/properties/alertmanager/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data417.imagePullSecrets !== undefined){
let data428 = data417.imagePullSecrets;
if(Array.isArray(data428)){
const len26 = data428.length;
for(let i26=0; i26<len26; i26++){
let data429 = data428[i26];
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key117 in data429){
if(!(key117 === "name")){
const err877 = {instancePath:instancePath+"/alertmanager/placement/imagePullSecrets/" + i26,schemaPath:"#/properties/alertmanager/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data429.name !== undefined){
let data430 = data429.name;
if(typeof data430 === "string"){
if(!(formats36(data430))){
const err878 = {instancePath:instancePath+"/alertmanager/placement/imagePullSecrets/" + i26+"/name",schemaPath:"#/properties/alertmanager/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
else {
const err879 = {instancePath:instancePath+"/alertmanager/placement/imagePullSecrets/" + i26+"/name",schemaPath:"#/properties/alertmanager/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
}
else {
const err880 = {instancePath:instancePath+"/alertmanager/placement/imagePullSecrets/" + i26,schemaPath:"#/properties/alertmanager/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
}
else {
const err881 = {instancePath:instancePath+"/alertmanager/placement/imagePullSecrets",schemaPath:"#/properties/alertmanager/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
else {
const err882 = {instancePath:instancePath+"/alertmanager/placement",schemaPath:"#/properties/alertmanager/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data392.logLevel !== undefined){
let data431 = data392.logLevel;
if(typeof data431 !== "string"){
const err883 = {instancePath:instancePath+"/alertmanager/logLevel",schemaPath:"#/properties/alertmanager/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
if(!((((data431 === "debug") || (data431 === "info")) || (data431 === "warn")) || (data431 === "error"))){
const err884 = {instancePath:instancePath+"/alertmanager/logLevel",schemaPath:"#/properties/alertmanager/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema32.properties.alertmanager.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
}
else {
const err885 = {instancePath:instancePath+"/alertmanager",schemaPath:"#/properties/alertmanager/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data.opensearch !== undefined){
let data432 = data.opensearch;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
for(const key118 in data432){
if(!((((((((key118 === "image") || (key118 === "snapshotImage")) || (key118 === "replicas")) || (key118 === "bootstrap")) || (key118 === "snapshots")) || (key118 === "storage")) || (key118 === "resources")) || (key118 === "placement"))){
const err886 = {instancePath:instancePath+"/opensearch",schemaPath:"#/properties/opensearch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
if(data432.image !== undefined){
let data433 = data432.image;
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
for(const key119 in data433){
if(!((((key119 === "registry") || (key119 === "repository")) || (key119 === "tag")) || (key119 === "digest"))){
const err887 = {instancePath:instancePath+"/opensearch/image",schemaPath:"#/properties/opensearch/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data433.registry !== undefined){
let data434 = data433.registry;
if(typeof data434 === "string"){
if(!(formats66(data434))){
const err888 = {instancePath:instancePath+"/opensearch/image/registry",schemaPath:"#/properties/opensearch/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
else {
const err889 = {instancePath:instancePath+"/opensearch/image/registry",schemaPath:"#/properties/opensearch/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data433.repository !== undefined){
let data435 = data433.repository;
if(typeof data435 === "string"){
if(!(formats68(data435))){
const err890 = {instancePath:instancePath+"/opensearch/image/repository",schemaPath:"#/properties/opensearch/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
else {
const err891 = {instancePath:instancePath+"/opensearch/image/repository",schemaPath:"#/properties/opensearch/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data433.tag !== undefined){
let data436 = data433.tag;
if(typeof data436 === "string"){
if(!(formats70(data436))){
const err892 = {instancePath:instancePath+"/opensearch/image/tag",schemaPath:"#/properties/opensearch/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
else {
const err893 = {instancePath:instancePath+"/opensearch/image/tag",schemaPath:"#/properties/opensearch/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data433.digest !== undefined){
let data437 = data433.digest;
if(typeof data437 === "string"){
if(!(formats72(data437))){
const err894 = {instancePath:instancePath+"/opensearch/image/digest",schemaPath:"#/properties/opensearch/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
else {
const err895 = {instancePath:instancePath+"/opensearch/image/digest",schemaPath:"#/properties/opensearch/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
else {
const err896 = {instancePath:instancePath+"/opensearch/image",schemaPath:"#/properties/opensearch/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data432.snapshotImage !== undefined){
if(typeof data432.snapshotImage !== "boolean"){
const err897 = {instancePath:instancePath+"/opensearch/snapshotImage",schemaPath:"#/properties/opensearch/properties/snapshotImage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data432.replicas !== undefined){
let data439 = data432.replicas;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
const err898 = {instancePath:instancePath+"/opensearch/replicas",schemaPath:"#/properties/opensearch/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
if((typeof data439 == "number") && (isFinite(data439))){
if(data439 > 99 || isNaN(data439)){
const err899 = {instancePath:instancePath+"/opensearch/replicas",schemaPath:"#/properties/opensearch/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
if(data439 < 1 || isNaN(data439)){
const err900 = {instancePath:instancePath+"/opensearch/replicas",schemaPath:"#/properties/opensearch/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
}
if(data432.bootstrap !== undefined){
if(typeof data432.bootstrap !== "boolean"){
const err901 = {instancePath:instancePath+"/opensearch/bootstrap",schemaPath:"#/properties/opensearch/properties/bootstrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data432.snapshots !== undefined){
let data441 = data432.snapshots;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key120 in data441){
if(!(((key120 === "bucket") || (key120 === "secretName")) || (key120 === "retention"))){
const err902 = {instancePath:instancePath+"/opensearch/snapshots",schemaPath:"#/properties/opensearch/properties/snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data441.bucket !== undefined){
let data442 = data441.bucket;
if(typeof data442 === "string"){
if(!(formats28(data442))){
const err903 = {instancePath:instancePath+"/opensearch/snapshots/bucket",schemaPath:"#/properties/opensearch/properties/snapshots/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
else {
const err904 = {instancePath:instancePath+"/opensearch/snapshots/bucket",schemaPath:"#/properties/opensearch/properties/snapshots/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data441.secretName !== undefined){
let data443 = data441.secretName;
if(typeof data443 === "string"){
if(!(formats36(data443))){
const err905 = {instancePath:instancePath+"/opensearch/snapshots/secretName",schemaPath:"#/properties/opensearch/properties/snapshots/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = {instancePath:instancePath+"/opensearch/snapshots/secretName",schemaPath:"#/properties/opensearch/properties/snapshots/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data441.retention !== undefined){
let data444 = data441.retention;
if(typeof data444 === "string"){
if(!(formats24(data444))){
const err907 = {instancePath:instancePath+"/opensearch/snapshots/retention",schemaPath:"#/properties/opensearch/properties/snapshots/properties/retention/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
else {
const err908 = {instancePath:instancePath+"/opensearch/snapshots/retention",schemaPath:"#/properties/opensearch/properties/snapshots/properties/retention/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
}
else {
const err909 = {instancePath:instancePath+"/opensearch/snapshots",schemaPath:"#/properties/opensearch/properties/snapshots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data432.storage !== undefined){
let data445 = data432.storage;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
for(const key121 in data445){
if(!((key121 === "size") || (key121 === "storageClassName"))){
const err910 = {instancePath:instancePath+"/opensearch/storage",schemaPath:"#/properties/opensearch/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data445.size !== undefined){
let data446 = data445.size;
if(typeof data446 === "string"){
if(!(formats82(data446))){
const err911 = {instancePath:instancePath+"/opensearch/storage/size",schemaPath:"#/properties/opensearch/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
else {
const err912 = {instancePath:instancePath+"/opensearch/storage/size",schemaPath:"#/properties/opensearch/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data445.storageClassName !== undefined){
let data447 = data445.storageClassName;
if(typeof data447 === "string"){
if(!(formats36(data447))){
const err913 = {instancePath:instancePath+"/opensearch/storage/storageClassName",schemaPath:"#/properties/opensearch/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
else {
const err914 = {instancePath:instancePath+"/opensearch/storage/storageClassName",schemaPath:"#/properties/opensearch/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
}
else {
const err915 = {instancePath:instancePath+"/opensearch/storage",schemaPath:"#/properties/opensearch/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data432.resources !== undefined){
let data448 = data432.resources;
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key122 in data448){
if(!(((key122 === "cpu") || (key122 === "memory")) || (key122 === "memoryLimit"))){
const err916 = {instancePath:instancePath+"/opensearch/resources",schemaPath:"#/properties/opensearch/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data448.cpu !== undefined){
let data449 = data448.cpu;
if(typeof data449 === "string"){
if(!(formats86(data449))){
const err917 = {instancePath:instancePath+"/opensearch/resources/cpu",schemaPath:"#/properties/opensearch/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
else {
const err918 = {instancePath:instancePath+"/opensearch/resources/cpu",schemaPath:"#/properties/opensearch/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data448.memory !== undefined){
let data450 = data448.memory;
if(typeof data450 === "string"){
if(!(formats82(data450))){
const err919 = {instancePath:instancePath+"/opensearch/resources/memory",schemaPath:"#/properties/opensearch/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
else {
const err920 = {instancePath:instancePath+"/opensearch/resources/memory",schemaPath:"#/properties/opensearch/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data448.memoryLimit !== undefined){
let data451 = data448.memoryLimit;
if(typeof data451 === "string"){
if(!(formats82(data451))){
const err921 = {instancePath:instancePath+"/opensearch/resources/memoryLimit",schemaPath:"#/properties/opensearch/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
else {
const err922 = {instancePath:instancePath+"/opensearch/resources/memoryLimit",schemaPath:"#/properties/opensearch/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
}
else {
const err923 = {instancePath:instancePath+"/opensearch/resources",schemaPath:"#/properties/opensearch/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data432.placement !== undefined){
let data452 = data432.placement;
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
for(const key123 in data452){
if(!((((key123 === "nodeSelector") || (key123 === "tolerations")) || (key123 === "priorityClassName")) || (key123 === "imagePullSecrets"))){
const err924 = {instancePath:instancePath+"/opensearch/placement",schemaPath:"#/properties/opensearch/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data452.nodeSelector !== undefined){
let data453 = data452.nodeSelector;
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
for(const key124 in data453){
const _errs1033 = errors;
if(typeof key124 === "string"){
if(!(formats92(key124))){
const err925 = {instancePath:instancePath+"/opensearch/placement/nodeSelector",schemaPath:"#/properties/opensearch/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key124};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
var valid177 = _errs1033 === errors;
if(!valid177){
const err926 = {instancePath:instancePath+"/opensearch/placement/nodeSelector",schemaPath:"#/properties/opensearch/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key124},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
for(const key125 in data453){
let data454 = data453[key125];
if(typeof data454 === "string"){
if(!(formats4(data454))){
const err927 = {instancePath:instancePath+"/opensearch/placement/nodeSelector/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/opensearch/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = {instancePath:instancePath+"/opensearch/placement/nodeSelector/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/opensearch/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
}
else {
const err929 = {instancePath:instancePath+"/opensearch/placement/nodeSelector",schemaPath:"#/properties/opensearch/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data452.tolerations !== undefined){
let data455 = data452.tolerations;
if(Array.isArray(data455)){
const len27 = data455.length;
for(let i27=0; i27<len27; i27++){
let data456 = data455[i27];
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
for(const key126 in data456){
if(!(((((key126 === "key") || (key126 === "operator")) || (key126 === "value")) || (key126 === "effect")) || (key126 === "tolerationSeconds"))){
const err930 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27,schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data456.key !== undefined){
let data457 = data456.key;
if(typeof data457 === "string"){
if(!(formats92(data457))){
const err931 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/key",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
else {
const err932 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/key",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
if(data456.operator !== undefined){
let data458 = data456.operator;
if(typeof data458 !== "string"){
const err933 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/operator",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
if(!((data458 === "Exists") || (data458 === "Equal"))){
const err934 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/operator",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema32.properties.opensearch.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
if(data456.value !== undefined){
let data459 = data456.value;
if(typeof data459 === "string"){
if(!(formats4(data459))){
const err935 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/value",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
else {
const err936 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/value",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data456.effect !== undefined){
let data460 = data456.effect;
if(typeof data460 !== "string"){
const err937 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/effect",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(!(((data460 === "NoSchedule") || (data460 === "PreferNoSchedule")) || (data460 === "NoExecute"))){
const err938 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/effect",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema32.properties.opensearch.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
if(data456.tolerationSeconds !== undefined){
let data461 = data456.tolerationSeconds;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
const err939 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/tolerationSeconds",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
if((typeof data461 == "number") && (isFinite(data461))){
if(data461 > 86400 || isNaN(data461)){
const err940 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/tolerationSeconds",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if(data461 < 0 || isNaN(data461)){
const err941 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27+"/tolerationSeconds",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
}
else {
const err942 = {instancePath:instancePath+"/opensearch/placement/tolerations/" + i27,schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
else {
const err943 = {instancePath:instancePath+"/opensearch/placement/tolerations",schemaPath:"#/properties/opensearch/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data452.priorityClassName !== undefined){
let data462 = data452.priorityClassName;
if(typeof data462 === "string"){
if(!(formats100(data462))){
const err944 = {instancePath:instancePath+"/opensearch/placement/priorityClassName",schemaPath:"#/properties/opensearch/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
else {
const err945 = {instancePath:instancePath+"/opensearch/placement/priorityClassName",schemaPath:"#/properties/opensearch/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data452.imagePullSecrets !== undefined){
let data463 = data452.imagePullSecrets;
if(Array.isArray(data463)){
const len28 = data463.length;
for(let i28=0; i28<len28; i28++){
let data464 = data463[i28];
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
for(const key127 in data464){
if(!(key127 === "name")){
const err946 = {instancePath:instancePath+"/opensearch/placement/imagePullSecrets/" + i28,schemaPath:"#/properties/opensearch/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data464.name !== undefined){
let data465 = data464.name;
if(typeof data465 === "string"){
if(!(formats36(data465))){
const err947 = {instancePath:instancePath+"/opensearch/placement/imagePullSecrets/" + i28+"/name",schemaPath:"#/properties/opensearch/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
else {
const err948 = {instancePath:instancePath+"/opensearch/placement/imagePullSecrets/" + i28+"/name",schemaPath:"#/properties/opensearch/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
else {
const err949 = {instancePath:instancePath+"/opensearch/placement/imagePullSecrets/" + i28,schemaPath:"#/properties/opensearch/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
}
else {
const err950 = {instancePath:instancePath+"/opensearch/placement/imagePullSecrets",schemaPath:"#/properties/opensearch/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
}
else {
const err951 = {instancePath:instancePath+"/opensearch/placement",schemaPath:"#/properties/opensearch/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
}
else {
const err952 = {instancePath:instancePath+"/opensearch",schemaPath:"#/properties/opensearch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
}
else {
const err953 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const edge = validate22;
const schema33 = {"$id":"edge","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"role":{"type":"string","enum":["central","edge"]},"address":{"type":"string","format":"ip-address"},"region":{"type":"string","format":"label-value"},"externalLabels":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"label-name"}},"nodes":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":5000},"controlPlane":{"type":"integer","minimum":1,"maximum":9},"controlPlaneTakesWorkloads":{"type":"boolean"}}},"kubernetesVersion":{"type":"string","enum":["1.33","1.34","1.35","1.36"]},"cni":{"type":"string","enum":["cilium","other"]},"networkCidrs":{"type":"object","additionalProperties":false,"properties":{"nodes":{"type":"array","items":{"type":"string","format":"cidr"}},"apiServer":{"type":"array","items":{"type":"string","format":"cidr"}}}},"prerequisites":{"type":"object","additionalProperties":false,"properties":{"cilium":{"type":"string","format":"version"},"gatewayApi":{"type":"string","format":"version"},"certManager":{"type":"string","format":"version"},"longhorn":{"type":"string","format":"version"},"argocd":{"type":"string","format":"version"},"maxMapCount":{"type":"boolean"}}},"seriesBudget":{"type":"integer","minimum":1000,"maximum":5000000},"outageBudget":{"type":"string","format":"duration"},"domain":{"type":"string","format":"hostname"},"objectStorage":{"type":"object","additionalProperties":false,"properties":{"bucket":{"type":"string","format":"bucket-name"},"endpoint":{"type":"string","format":"host-port"},"address":{"type":"string","format":"ip-address"},"insecure":{"type":"boolean"},"region":{"type":"string","format":"text","minLength":1,"maxLength":64},"secretName":{"type":"string","format":"dns-subdomain"},"outageBudget":{"type":"string","format":"duration"}}},"retention":{"type":"object","additionalProperties":false,"properties":{"raw":{"type":"string","format":"duration"},"fiveMinutes":{"type":"string","format":"duration"},"oneHour":{"type":"string","format":"duration"},"logs":{"type":"string","format":"duration"}}},"remoteWrite":{"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","format":"ip-address"},"port":{"type":"integer","minimum":1,"maximum":65535},"host":{"type":"string","format":"hostname"},"clientAuthentication":{"type":"string","enum":["none","certificate"]}}},"hosts":{"type":"object","additionalProperties":false,"properties":{"grafana":{"type":"string","format":"hostname"},"thanosQuery":{"type":"string","format":"hostname"},"opensearch":{"type":"string","format":"hostname"}}},"argocd":{"type":"object","additionalProperties":false,"properties":{"repoURL":{"type":"string","format":"git-url"},"targetRevision":{"type":"string","format":"text","minLength":1,"maxLength":255},"namespace":{"type":"string","format":"dns-label"},"destinationName":{"type":"string","format":"dns-label"},"delivery":{"type":"string","enum":["manifests","chart"]}}},"migration":{"type":"boolean"},"decommission":{"type":"boolean"},"namespaces":{"type":"object","additionalProperties":false,"properties":{}},"platform":{"type":"object","additionalProperties":false,"properties":{"defaultDeny":{"type":"boolean"}}},"prometheus-agent":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"scrapeInterval":{"type":"string","format":"duration"},"scrapeTimeout":{"type":"string","format":"duration"},"queue":{"type":"object","additionalProperties":false,"properties":{"capacity":{"type":"integer","minimum":100,"maximum":1000000},"maxShards":{"type":"integer","minimum":1,"maximum":200},"maxSamplesPerSend":{"type":"integer","minimum":10,"maximum":100000},"flushDeadline":{"type":"string","format":"duration"}}},"walTruncateFrequency":{"type":"string","format":"duration"},"storage":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","format":"memory-quantity"},"storageClassName":{"type":"string","format":"dns-subdomain"}}},"annotatedPods":{"type":"boolean"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"node-exporter":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["debug","info","warn","error"]}}},"kube-state-metrics":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"port":{"type":"integer","minimum":1,"maximum":65535},"collectors":{"type":"array","minItems":1,"items":{"type":"string","enum":["certificatesigningrequests","cronjobs","daemonsets","deployments","endpointslices","horizontalpodautoscalers","ingresses","jobs","leases","limitranges","mutatingwebhookconfigurations","namespaces","networkpolicies","nodes","persistentvolumeclaims","persistentvolumes","poddisruptionbudgets","pods","replicasets","replicationcontrollers","resourcequotas","services","statefulsets","storageclasses","validatingwebhookconfigurations","volumeattachments"]}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}}}},"fluentbit":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"object","additionalProperties":false,"properties":{"registry":{"type":"string","format":"registry"},"repository":{"type":"string","format":"image-repository"},"tag":{"type":"string","format":"image-tag"},"digest":{"type":"string","format":"image-digest"}}},"bufferLimit":{"type":"string","format":"memory-quantity"},"memoryBacklogLimit":{"type":"string","format":"memory-quantity"},"excludeNamespaces":{"type":"array","items":{"type":"string","format":"dns-label"}},"user":{"type":"object","additionalProperties":false,"properties":{"secretName":{"type":"string","format":"dns-subdomain"}}},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","format":"cpu-quantity"},"memory":{"type":"string","format":"memory-quantity"},"memoryLimit":{"type":"string","format":"memory-quantity"}}},"placement":{"type":"object","additionalProperties":false,"properties":{"nodeSelector":{"type":"object","additionalProperties":{"type":"string","format":"label-value"},"propertyNames":{"format":"qualified-name"}},"tolerations":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","format":"qualified-name"},"operator":{"type":"string","enum":["Exists","Equal"]},"value":{"type":"string","format":"label-value"},"effect":{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"tolerationSeconds":{"type":"integer","minimum":0,"maximum":86400}}}},"priorityClassName":{"type":"string","format":"optional-dns-subdomain"},"imagePullSecrets":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-subdomain"}}}}}},"logLevel":{"type":"string","enum":["error","warn","info","debug"]}}},"tenants":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","format":"dns-label"},"namespaces":{"type":"array","minItems":1,"items":{"type":"string","format":"dns-label"}}}}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="edge" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
const err11 = {instancePath:instancePath+"/externalLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalLabels/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
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
if(!(((key3 === "count") || (key3 === "controlPlane")) || (key3 === "controlPlaneTakesWorkloads"))){
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
}
else {
const err22 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data10 = data.kubernetesVersion;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "1.33") || (data10 === "1.34")) || (data10 === "1.35")) || (data10 === "1.36"))){
const err24 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties.kubernetesVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.cni !== undefined){
let data11 = data.cni;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data11 === "cilium") || (data11 === "other"))){
const err26 = {instancePath:instancePath+"/cni",schemaPath:"#/properties/cni/enum",keyword:"enum",params:{allowedValues: schema33.properties.cni.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.networkCidrs !== undefined){
let data12 = data.networkCidrs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((key4 === "nodes") || (key4 === "apiServer"))){
const err27 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.nodes !== undefined){
let data13 = data12.nodes;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!(formats10(data14))){
const err28 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err29 = {instancePath:instancePath+"/networkCidrs/nodes/" + i0,schemaPath:"#/properties/networkCidrs/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/networkCidrs/nodes",schemaPath:"#/properties/networkCidrs/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.apiServer !== undefined){
let data15 = data12.apiServer;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!(formats10(data16))){
const err31 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err32 = {instancePath:instancePath+"/networkCidrs/apiServer/" + i1,schemaPath:"#/properties/networkCidrs/properties/apiServer/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/networkCidrs/apiServer",schemaPath:"#/properties/networkCidrs/properties/apiServer/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/networkCidrs",schemaPath:"#/properties/networkCidrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data17 = data.prerequisites;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((((((key5 === "cilium") || (key5 === "gatewayApi")) || (key5 === "certManager")) || (key5 === "longhorn")) || (key5 === "argocd")) || (key5 === "maxMapCount"))){
const err35 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.cilium !== undefined){
let data18 = data17.cilium;
if(typeof data18 === "string"){
if(!(formats14(data18))){
const err36 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err37 = {instancePath:instancePath+"/prerequisites/cilium",schemaPath:"#/properties/prerequisites/properties/cilium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.gatewayApi !== undefined){
let data19 = data17.gatewayApi;
if(typeof data19 === "string"){
if(!(formats14(data19))){
const err38 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err39 = {instancePath:instancePath+"/prerequisites/gatewayApi",schemaPath:"#/properties/prerequisites/properties/gatewayApi/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.certManager !== undefined){
let data20 = data17.certManager;
if(typeof data20 === "string"){
if(!(formats14(data20))){
const err40 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err41 = {instancePath:instancePath+"/prerequisites/certManager",schemaPath:"#/properties/prerequisites/properties/certManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.longhorn !== undefined){
let data21 = data17.longhorn;
if(typeof data21 === "string"){
if(!(formats14(data21))){
const err42 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err43 = {instancePath:instancePath+"/prerequisites/longhorn",schemaPath:"#/properties/prerequisites/properties/longhorn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.argocd !== undefined){
let data22 = data17.argocd;
if(typeof data22 === "string"){
if(!(formats14(data22))){
const err44 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/format",keyword:"format",params:{format: "version"},message:"must match format \""+"version"+"\""};
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
const err45 = {instancePath:instancePath+"/prerequisites/argocd",schemaPath:"#/properties/prerequisites/properties/argocd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.maxMapCount !== undefined){
if(typeof data17.maxMapCount !== "boolean"){
const err46 = {instancePath:instancePath+"/prerequisites/maxMapCount",schemaPath:"#/properties/prerequisites/properties/maxMapCount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err47 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.seriesBudget !== undefined){
let data24 = data.seriesBudget;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 5000000 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000000},message:"must be <= 5000000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24 < 1000 || isNaN(data24)){
const err50 = {instancePath:instancePath+"/seriesBudget",schemaPath:"#/properties/seriesBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"};
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
if(data.outageBudget !== undefined){
let data25 = data.outageBudget;
if(typeof data25 === "string"){
if(!(formats24(data25))){
const err51 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err52 = {instancePath:instancePath+"/outageBudget",schemaPath:"#/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.domain !== undefined){
let data26 = data.domain;
if(typeof data26 === "string"){
if(!(formats26(data26))){
const err53 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err54 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.objectStorage !== undefined){
let data27 = data.objectStorage;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!(((((((key6 === "bucket") || (key6 === "endpoint")) || (key6 === "address")) || (key6 === "insecure")) || (key6 === "region")) || (key6 === "secretName")) || (key6 === "outageBudget"))){
const err55 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.bucket !== undefined){
let data28 = data27.bucket;
if(typeof data28 === "string"){
if(!(formats28(data28))){
const err56 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/format",keyword:"format",params:{format: "bucket-name"},message:"must match format \""+"bucket-name"+"\""};
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
const err57 = {instancePath:instancePath+"/objectStorage/bucket",schemaPath:"#/properties/objectStorage/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.endpoint !== undefined){
let data29 = data27.endpoint;
if(typeof data29 === "string"){
if(!(formats30(data29))){
const err58 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/format",keyword:"format",params:{format: "host-port"},message:"must match format \""+"host-port"+"\""};
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
const err59 = {instancePath:instancePath+"/objectStorage/endpoint",schemaPath:"#/properties/objectStorage/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data27.address !== undefined){
let data30 = data27.address;
if(typeof data30 === "string"){
if(!(formats2(data30))){
const err60 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err61 = {instancePath:instancePath+"/objectStorage/address",schemaPath:"#/properties/objectStorage/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.insecure !== undefined){
if(typeof data27.insecure !== "boolean"){
const err62 = {instancePath:instancePath+"/objectStorage/insecure",schemaPath:"#/properties/objectStorage/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.region !== undefined){
let data32 = data27.region;
if(typeof data32 === "string"){
if(func2(data32) > 64){
const err63 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data32) < 1){
const err64 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(formats34(data32))){
const err65 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/objectStorage/region",schemaPath:"#/properties/objectStorage/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.secretName !== undefined){
let data33 = data27.secretName;
if(typeof data33 === "string"){
if(!(formats36(data33))){
const err67 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/objectStorage/secretName",schemaPath:"#/properties/objectStorage/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.outageBudget !== undefined){
let data34 = data27.outageBudget;
if(typeof data34 === "string"){
if(!(formats24(data34))){
const err69 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err70 = {instancePath:instancePath+"/objectStorage/outageBudget",schemaPath:"#/properties/objectStorage/properties/outageBudget/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/objectStorage",schemaPath:"#/properties/objectStorage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.retention !== undefined){
let data35 = data.retention;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!((((key7 === "raw") || (key7 === "fiveMinutes")) || (key7 === "oneHour")) || (key7 === "logs"))){
const err72 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.raw !== undefined){
let data36 = data35.raw;
if(typeof data36 === "string"){
if(!(formats24(data36))){
const err73 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err74 = {instancePath:instancePath+"/retention/raw",schemaPath:"#/properties/retention/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.fiveMinutes !== undefined){
let data37 = data35.fiveMinutes;
if(typeof data37 === "string"){
if(!(formats24(data37))){
const err75 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err76 = {instancePath:instancePath+"/retention/fiveMinutes",schemaPath:"#/properties/retention/properties/fiveMinutes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.oneHour !== undefined){
let data38 = data35.oneHour;
if(typeof data38 === "string"){
if(!(formats24(data38))){
const err77 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err78 = {instancePath:instancePath+"/retention/oneHour",schemaPath:"#/properties/retention/properties/oneHour/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.logs !== undefined){
let data39 = data35.logs;
if(typeof data39 === "string"){
if(!(formats24(data39))){
const err79 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err80 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/properties/retention/properties/logs/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err81 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.remoteWrite !== undefined){
let data40 = data.remoteWrite;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!((((key8 === "address") || (key8 === "port")) || (key8 === "host")) || (key8 === "clientAuthentication"))){
const err82 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.address !== undefined){
let data41 = data40.address;
if(typeof data41 === "string"){
if(!(formats2(data41))){
const err83 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
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
const err84 = {instancePath:instancePath+"/remoteWrite/address",schemaPath:"#/properties/remoteWrite/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.port !== undefined){
let data42 = data40.port;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err85 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 65535 || isNaN(data42)){
const err86 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err87 = {instancePath:instancePath+"/remoteWrite/port",schemaPath:"#/properties/remoteWrite/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data40.host !== undefined){
let data43 = data40.host;
if(typeof data43 === "string"){
if(!(formats26(data43))){
const err88 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err89 = {instancePath:instancePath+"/remoteWrite/host",schemaPath:"#/properties/remoteWrite/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.clientAuthentication !== undefined){
let data44 = data40.clientAuthentication;
if(typeof data44 !== "string"){
const err90 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data44 === "none") || (data44 === "certificate"))){
const err91 = {instancePath:instancePath+"/remoteWrite/clientAuthentication",schemaPath:"#/properties/remoteWrite/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema33.properties.remoteWrite.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
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
const err92 = {instancePath:instancePath+"/remoteWrite",schemaPath:"#/properties/remoteWrite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.hosts !== undefined){
let data45 = data.hosts;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key9 in data45){
if(!(((key9 === "grafana") || (key9 === "thanosQuery")) || (key9 === "opensearch"))){
const err93 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.grafana !== undefined){
let data46 = data45.grafana;
if(typeof data46 === "string"){
if(!(formats26(data46))){
const err94 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err95 = {instancePath:instancePath+"/hosts/grafana",schemaPath:"#/properties/hosts/properties/grafana/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data45.thanosQuery !== undefined){
let data47 = data45.thanosQuery;
if(typeof data47 === "string"){
if(!(formats26(data47))){
const err96 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
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
const err97 = {instancePath:instancePath+"/hosts/thanosQuery",schemaPath:"#/properties/hosts/properties/thanosQuery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.opensearch !== undefined){
let data48 = data45.opensearch;
if(typeof data48 === "string"){
if(!(formats26(data48))){
const err98 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/format",keyword:"format",params:{format: "hostname"},message:"must match format \""+"hostname"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/hosts/opensearch",schemaPath:"#/properties/hosts/properties/opensearch/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err100 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.argocd !== undefined){
let data49 = data.argocd;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
if(!(((((key10 === "repoURL") || (key10 === "targetRevision")) || (key10 === "namespace")) || (key10 === "destinationName")) || (key10 === "delivery"))){
const err101 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.repoURL !== undefined){
let data50 = data49.repoURL;
if(typeof data50 === "string"){
if(!(formats58(data50))){
const err102 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/format",keyword:"format",params:{format: "git-url"},message:"must match format \""+"git-url"+"\""};
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
const err103 = {instancePath:instancePath+"/argocd/repoURL",schemaPath:"#/properties/argocd/properties/repoURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data49.targetRevision !== undefined){
let data51 = data49.targetRevision;
if(typeof data51 === "string"){
if(func2(data51) > 255){
const err104 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func2(data51) < 1){
const err105 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(formats34(data51))){
const err106 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\""};
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
const err107 = {instancePath:instancePath+"/argocd/targetRevision",schemaPath:"#/properties/argocd/properties/targetRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data49.namespace !== undefined){
let data52 = data49.namespace;
if(typeof data52 === "string"){
if(!(formats0(data52))){
const err108 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/argocd/namespace",schemaPath:"#/properties/argocd/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.destinationName !== undefined){
let data53 = data49.destinationName;
if(typeof data53 === "string"){
if(!(formats0(data53))){
const err110 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/argocd/destinationName",schemaPath:"#/properties/argocd/properties/destinationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.delivery !== undefined){
let data54 = data49.delivery;
if(typeof data54 !== "string"){
const err112 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((data54 === "manifests") || (data54 === "chart"))){
const err113 = {instancePath:instancePath+"/argocd/delivery",schemaPath:"#/properties/argocd/properties/delivery/enum",keyword:"enum",params:{allowedValues: schema33.properties.argocd.properties.delivery.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/argocd",schemaPath:"#/properties/argocd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.migration !== undefined){
if(typeof data.migration !== "boolean"){
const err115 = {instancePath:instancePath+"/migration",schemaPath:"#/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.decommission !== undefined){
if(typeof data.decommission !== "boolean"){
const err116 = {instancePath:instancePath+"/decommission",schemaPath:"#/properties/decommission/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.namespaces !== undefined){
let data57 = data.namespaces;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
const err117 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.platform !== undefined){
let data58 = data.platform;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key12 in data58){
if(!(key12 === "defaultDeny")){
const err119 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data58.defaultDeny !== undefined){
if(typeof data58.defaultDeny !== "boolean"){
const err120 = {instancePath:instancePath+"/platform/defaultDeny",schemaPath:"#/properties/platform/properties/defaultDeny/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data["prometheus-agent"] !== undefined){
let data60 = data["prometheus-agent"];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!(func1.call(schema33.properties["prometheus-agent"].properties, key13))){
const err122 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.image !== undefined){
let data61 = data60.image;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key14 in data61){
if(!((((key14 === "registry") || (key14 === "repository")) || (key14 === "tag")) || (key14 === "digest"))){
const err123 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data61.registry !== undefined){
let data62 = data61.registry;
if(typeof data62 === "string"){
if(!(formats66(data62))){
const err124 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/prometheus-agent/image/registry",schemaPath:"#/properties/prometheus-agent/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data61.repository !== undefined){
let data63 = data61.repository;
if(typeof data63 === "string"){
if(!(formats68(data63))){
const err126 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/prometheus-agent/image/repository",schemaPath:"#/properties/prometheus-agent/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data61.tag !== undefined){
let data64 = data61.tag;
if(typeof data64 === "string"){
if(!(formats70(data64))){
const err128 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/prometheus-agent/image/tag",schemaPath:"#/properties/prometheus-agent/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data61.digest !== undefined){
let data65 = data61.digest;
if(typeof data65 === "string"){
if(!(formats72(data65))){
const err130 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/prometheus-agent/image/digest",schemaPath:"#/properties/prometheus-agent/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/prometheus-agent/image",schemaPath:"#/properties/prometheus-agent/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data60.scrapeInterval !== undefined){
let data66 = data60.scrapeInterval;
if(typeof data66 === "string"){
if(!(formats24(data66))){
const err133 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/prometheus-agent/scrapeInterval",schemaPath:"#/properties/prometheus-agent/properties/scrapeInterval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.scrapeTimeout !== undefined){
let data67 = data60.scrapeTimeout;
if(typeof data67 === "string"){
if(!(formats24(data67))){
const err135 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/prometheus-agent/scrapeTimeout",schemaPath:"#/properties/prometheus-agent/properties/scrapeTimeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data60.queue !== undefined){
let data68 = data60.queue;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!((((key15 === "capacity") || (key15 === "maxShards")) || (key15 === "maxSamplesPerSend")) || (key15 === "flushDeadline"))){
const err137 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data68.capacity !== undefined){
let data69 = data68.capacity;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err138 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000000 || isNaN(data69)){
const err139 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data69 < 100 || isNaN(data69)){
const err140 = {instancePath:instancePath+"/prometheus-agent/queue/capacity",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data68.maxShards !== undefined){
let data70 = data68.maxShards;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err141 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 200 || isNaN(data70)){
const err142 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err143 = {instancePath:instancePath+"/prometheus-agent/queue/maxShards",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxShards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data68.maxSamplesPerSend !== undefined){
let data71 = data68.maxSamplesPerSend;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err144 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 100000 || isNaN(data71)){
const err145 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data71 < 10 || isNaN(data71)){
const err146 = {instancePath:instancePath+"/prometheus-agent/queue/maxSamplesPerSend",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/maxSamplesPerSend/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data68.flushDeadline !== undefined){
let data72 = data68.flushDeadline;
if(typeof data72 === "string"){
if(!(formats24(data72))){
const err147 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/prometheus-agent/queue/flushDeadline",schemaPath:"#/properties/prometheus-agent/properties/queue/properties/flushDeadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/prometheus-agent/queue",schemaPath:"#/properties/prometheus-agent/properties/queue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data60.walTruncateFrequency !== undefined){
let data73 = data60.walTruncateFrequency;
if(typeof data73 === "string"){
if(!(formats24(data73))){
const err150 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err151 = {instancePath:instancePath+"/prometheus-agent/walTruncateFrequency",schemaPath:"#/properties/prometheus-agent/properties/walTruncateFrequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data60.storage !== undefined){
let data74 = data60.storage;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!((key16 === "size") || (key16 === "storageClassName"))){
const err152 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data74.size !== undefined){
let data75 = data74.size;
if(typeof data75 === "string"){
if(!(formats82(data75))){
const err153 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/prometheus-agent/storage/size",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data74.storageClassName !== undefined){
let data76 = data74.storageClassName;
if(typeof data76 === "string"){
if(!(formats36(data76))){
const err155 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/prometheus-agent/storage/storageClassName",schemaPath:"#/properties/prometheus-agent/properties/storage/properties/storageClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/prometheus-agent/storage",schemaPath:"#/properties/prometheus-agent/properties/storage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data60.annotatedPods !== undefined){
if(typeof data60.annotatedPods !== "boolean"){
const err158 = {instancePath:instancePath+"/prometheus-agent/annotatedPods",schemaPath:"#/properties/prometheus-agent/properties/annotatedPods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data60.resources !== undefined){
let data78 = data60.resources;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key17 in data78){
if(!(((key17 === "cpu") || (key17 === "memory")) || (key17 === "memoryLimit"))){
const err159 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data78.cpu !== undefined){
let data79 = data78.cpu;
if(typeof data79 === "string"){
if(!(formats86(data79))){
const err160 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
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
const err161 = {instancePath:instancePath+"/prometheus-agent/resources/cpu",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data78.memory !== undefined){
let data80 = data78.memory;
if(typeof data80 === "string"){
if(!(formats82(data80))){
const err162 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
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
const err163 = {instancePath:instancePath+"/prometheus-agent/resources/memory",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data78.memoryLimit !== undefined){
let data81 = data78.memoryLimit;
if(typeof data81 === "string"){
if(!(formats82(data81))){
const err164 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/prometheus-agent/resources/memoryLimit",schemaPath:"#/properties/prometheus-agent/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/prometheus-agent/resources",schemaPath:"#/properties/prometheus-agent/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data60.placement !== undefined){
let data82 = data60.placement;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key18 in data82){
if(!((((key18 === "nodeSelector") || (key18 === "tolerations")) || (key18 === "priorityClassName")) || (key18 === "imagePullSecrets"))){
const err167 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data82.nodeSelector !== undefined){
let data83 = data82.nodeSelector;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key19 in data83){
const _errs188 = errors;
if(typeof key19 === "string"){
if(!(formats92(key19))){
const err168 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key19};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var valid22 = _errs188 === errors;
if(!valid22){
const err169 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
for(const key20 in data83){
let data84 = data83[key20];
if(typeof data84 === "string"){
if(!(formats4(data84))){
const err170 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err172 = {instancePath:instancePath+"/prometheus-agent/placement/nodeSelector",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data82.tolerations !== undefined){
let data85 = data82.tolerations;
if(Array.isArray(data85)){
const len2 = data85.length;
for(let i2=0; i2<len2; i2++){
let data86 = data85[i2];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key21 in data86){
if(!(((((key21 === "key") || (key21 === "operator")) || (key21 === "value")) || (key21 === "effect")) || (key21 === "tolerationSeconds"))){
const err173 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data86.key !== undefined){
let data87 = data86.key;
if(typeof data87 === "string"){
if(!(formats92(data87))){
const err174 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/key",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data86.operator !== undefined){
let data88 = data86.operator;
if(typeof data88 !== "string"){
const err176 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data88 === "Exists") || (data88 === "Equal"))){
const err177 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/operator",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema33.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data86.value !== undefined){
let data89 = data86.value;
if(typeof data89 === "string"){
if(!(formats4(data89))){
const err178 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/value",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data86.effect !== undefined){
let data90 = data86.effect;
if(typeof data90 !== "string"){
const err180 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((data90 === "NoSchedule") || (data90 === "PreferNoSchedule")) || (data90 === "NoExecute"))){
const err181 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/effect",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties["prometheus-agent"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data86.tolerationSeconds !== undefined){
let data91 = data86.tolerationSeconds;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err182 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 86400 || isNaN(data91)){
const err183 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err184 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2+"/tolerationSeconds",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations/" + i2,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/prometheus-agent/placement/tolerations",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data82.priorityClassName !== undefined){
let data92 = data82.priorityClassName;
if(typeof data92 === "string"){
if(!(formats100(data92))){
const err187 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/prometheus-agent/placement/priorityClassName",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data82.imagePullSecrets !== undefined){
let data93 = data82.imagePullSecrets;
if(Array.isArray(data93)){
const len3 = data93.length;
for(let i3=0; i3<len3; i3++){
let data94 = data93[i3];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
if(!(key22 === "name")){
const err189 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(!(formats36(data95))){
const err190 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3+"/name",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets/" + i3,schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/prometheus-agent/placement/imagePullSecrets",schemaPath:"#/properties/prometheus-agent/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/prometheus-agent/placement",schemaPath:"#/properties/prometheus-agent/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data60.logLevel !== undefined){
let data96 = data60.logLevel;
if(typeof data96 !== "string"){
const err195 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((((data96 === "debug") || (data96 === "info")) || (data96 === "warn")) || (data96 === "error"))){
const err196 = {instancePath:instancePath+"/prometheus-agent/logLevel",schemaPath:"#/properties/prometheus-agent/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema33.properties["prometheus-agent"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/prometheus-agent",schemaPath:"#/properties/prometheus-agent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data["node-exporter"] !== undefined){
let data97 = data["node-exporter"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key23 in data97){
if(!(((((key23 === "image") || (key23 === "port")) || (key23 === "resources")) || (key23 === "placement")) || (key23 === "logLevel"))){
const err198 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data97.image !== undefined){
let data98 = data97.image;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key24 in data98){
if(!((((key24 === "registry") || (key24 === "repository")) || (key24 === "tag")) || (key24 === "digest"))){
const err199 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data98.registry !== undefined){
let data99 = data98.registry;
if(typeof data99 === "string"){
if(!(formats66(data99))){
const err200 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/node-exporter/image/registry",schemaPath:"#/properties/node-exporter/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data98.repository !== undefined){
let data100 = data98.repository;
if(typeof data100 === "string"){
if(!(formats68(data100))){
const err202 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/node-exporter/image/repository",schemaPath:"#/properties/node-exporter/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data98.tag !== undefined){
let data101 = data98.tag;
if(typeof data101 === "string"){
if(!(formats70(data101))){
const err204 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/node-exporter/image/tag",schemaPath:"#/properties/node-exporter/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data98.digest !== undefined){
let data102 = data98.digest;
if(typeof data102 === "string"){
if(!(formats72(data102))){
const err206 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/node-exporter/image/digest",schemaPath:"#/properties/node-exporter/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/node-exporter/image",schemaPath:"#/properties/node-exporter/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data97.port !== undefined){
let data103 = data97.port;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err209 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 65535 || isNaN(data103)){
const err210 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err211 = {instancePath:instancePath+"/node-exporter/port",schemaPath:"#/properties/node-exporter/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data97.resources !== undefined){
let data104 = data97.resources;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key25 in data104){
if(!(((key25 === "cpu") || (key25 === "memory")) || (key25 === "memoryLimit"))){
const err212 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data104.cpu !== undefined){
let data105 = data104.cpu;
if(typeof data105 === "string"){
if(!(formats86(data105))){
const err213 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/node-exporter/resources/cpu",schemaPath:"#/properties/node-exporter/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data104.memory !== undefined){
let data106 = data104.memory;
if(typeof data106 === "string"){
if(!(formats82(data106))){
const err215 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/node-exporter/resources/memory",schemaPath:"#/properties/node-exporter/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data104.memoryLimit !== undefined){
let data107 = data104.memoryLimit;
if(typeof data107 === "string"){
if(!(formats82(data107))){
const err217 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/node-exporter/resources/memoryLimit",schemaPath:"#/properties/node-exporter/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/node-exporter/resources",schemaPath:"#/properties/node-exporter/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data97.placement !== undefined){
let data108 = data97.placement;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key26 in data108){
if(!((((key26 === "nodeSelector") || (key26 === "tolerations")) || (key26 === "priorityClassName")) || (key26 === "imagePullSecrets"))){
const err220 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data108.nodeSelector !== undefined){
let data109 = data108.nodeSelector;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key27 in data109){
const _errs248 = errors;
if(typeof key27 === "string"){
if(!(formats92(key27))){
const err221 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key27};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var valid34 = _errs248 === errors;
if(!valid34){
const err222 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
for(const key28 in data109){
let data110 = data109[key28];
if(typeof data110 === "string"){
if(!(formats4(data110))){
const err223 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/node-exporter/placement/nodeSelector",schemaPath:"#/properties/node-exporter/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data108.tolerations !== undefined){
let data111 = data108.tolerations;
if(Array.isArray(data111)){
const len4 = data111.length;
for(let i4=0; i4<len4; i4++){
let data112 = data111[i4];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(((((key29 === "key") || (key29 === "operator")) || (key29 === "value")) || (key29 === "effect")) || (key29 === "tolerationSeconds"))){
const err226 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data112.key !== undefined){
let data113 = data112.key;
if(typeof data113 === "string"){
if(!(formats92(data113))){
const err227 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/key",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data112.operator !== undefined){
let data114 = data112.operator;
if(typeof data114 !== "string"){
const err229 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((data114 === "Exists") || (data114 === "Equal"))){
const err230 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/operator",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema33.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data112.value !== undefined){
let data115 = data112.value;
if(typeof data115 === "string"){
if(!(formats4(data115))){
const err231 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/value",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data112.effect !== undefined){
let data116 = data112.effect;
if(typeof data116 !== "string"){
const err233 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(((data116 === "NoSchedule") || (data116 === "PreferNoSchedule")) || (data116 === "NoExecute"))){
const err234 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/effect",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties["node-exporter"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data112.tolerationSeconds !== undefined){
let data117 = data112.tolerationSeconds;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err235 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 86400 || isNaN(data117)){
const err236 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err237 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4+"/tolerationSeconds",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/node-exporter/placement/tolerations/" + i4,schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/node-exporter/placement/tolerations",schemaPath:"#/properties/node-exporter/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data108.priorityClassName !== undefined){
let data118 = data108.priorityClassName;
if(typeof data118 === "string"){
if(!(formats100(data118))){
const err240 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/node-exporter/placement/priorityClassName",schemaPath:"#/properties/node-exporter/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data108.imagePullSecrets !== undefined){
let data119 = data108.imagePullSecrets;
if(Array.isArray(data119)){
const len5 = data119.length;
for(let i5=0; i5<len5; i5++){
let data120 = data119[i5];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key30 in data120){
if(!(key30 === "name")){
const err242 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data120.name !== undefined){
let data121 = data120.name;
if(typeof data121 === "string"){
if(!(formats36(data121))){
const err243 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5+"/name",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets/" + i5,schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/node-exporter/placement/imagePullSecrets",schemaPath:"#/properties/node-exporter/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/node-exporter/placement",schemaPath:"#/properties/node-exporter/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data97.logLevel !== undefined){
let data122 = data97.logLevel;
if(typeof data122 !== "string"){
const err248 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((((data122 === "debug") || (data122 === "info")) || (data122 === "warn")) || (data122 === "error"))){
const err249 = {instancePath:instancePath+"/node-exporter/logLevel",schemaPath:"#/properties/node-exporter/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema33.properties["node-exporter"].properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/node-exporter",schemaPath:"#/properties/node-exporter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data["kube-state-metrics"] !== undefined){
let data123 = data["kube-state-metrics"];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key31 in data123){
if(!(((((key31 === "image") || (key31 === "port")) || (key31 === "collectors")) || (key31 === "resources")) || (key31 === "placement"))){
const err251 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data123.image !== undefined){
let data124 = data123.image;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key32 in data124){
if(!((((key32 === "registry") || (key32 === "repository")) || (key32 === "tag")) || (key32 === "digest"))){
const err252 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data124.registry !== undefined){
let data125 = data124.registry;
if(typeof data125 === "string"){
if(!(formats66(data125))){
const err253 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/kube-state-metrics/image/registry",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data124.repository !== undefined){
let data126 = data124.repository;
if(typeof data126 === "string"){
if(!(formats68(data126))){
const err255 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/kube-state-metrics/image/repository",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data124.tag !== undefined){
let data127 = data124.tag;
if(typeof data127 === "string"){
if(!(formats70(data127))){
const err257 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/kube-state-metrics/image/tag",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data124.digest !== undefined){
let data128 = data124.digest;
if(typeof data128 === "string"){
if(!(formats72(data128))){
const err259 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/kube-state-metrics/image/digest",schemaPath:"#/properties/kube-state-metrics/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/kube-state-metrics/image",schemaPath:"#/properties/kube-state-metrics/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data123.port !== undefined){
let data129 = data123.port;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err262 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 65535 || isNaN(data129)){
const err263 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err264 = {instancePath:instancePath+"/kube-state-metrics/port",schemaPath:"#/properties/kube-state-metrics/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data123.collectors !== undefined){
let data130 = data123.collectors;
if(Array.isArray(data130)){
if(data130.length < 1){
const err265 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len6 = data130.length;
for(let i6=0; i6<len6; i6++){
let data131 = data130[i6];
if(typeof data131 !== "string"){
const err266 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!((((((((((((((((((((((((((data131 === "certificatesigningrequests") || (data131 === "cronjobs")) || (data131 === "daemonsets")) || (data131 === "deployments")) || (data131 === "endpointslices")) || (data131 === "horizontalpodautoscalers")) || (data131 === "ingresses")) || (data131 === "jobs")) || (data131 === "leases")) || (data131 === "limitranges")) || (data131 === "mutatingwebhookconfigurations")) || (data131 === "namespaces")) || (data131 === "networkpolicies")) || (data131 === "nodes")) || (data131 === "persistentvolumeclaims")) || (data131 === "persistentvolumes")) || (data131 === "poddisruptionbudgets")) || (data131 === "pods")) || (data131 === "replicasets")) || (data131 === "replicationcontrollers")) || (data131 === "resourcequotas")) || (data131 === "services")) || (data131 === "statefulsets")) || (data131 === "storageclasses")) || (data131 === "validatingwebhookconfigurations")) || (data131 === "volumeattachments"))){
const err267 = {instancePath:instancePath+"/kube-state-metrics/collectors/" + i6,schemaPath:"#/properties/kube-state-metrics/properties/collectors/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["kube-state-metrics"].properties.collectors.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/kube-state-metrics/collectors",schemaPath:"#/properties/kube-state-metrics/properties/collectors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data123.resources !== undefined){
let data132 = data123.resources;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key33 in data132){
if(!(((key33 === "cpu") || (key33 === "memory")) || (key33 === "memoryLimit"))){
const err269 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data132.cpu !== undefined){
let data133 = data132.cpu;
if(typeof data133 === "string"){
if(!(formats86(data133))){
const err270 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/kube-state-metrics/resources/cpu",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data132.memory !== undefined){
let data134 = data132.memory;
if(typeof data134 === "string"){
if(!(formats82(data134))){
const err272 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/kube-state-metrics/resources/memory",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data132.memoryLimit !== undefined){
let data135 = data132.memoryLimit;
if(typeof data135 === "string"){
if(!(formats82(data135))){
const err274 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/kube-state-metrics/resources/memoryLimit",schemaPath:"#/properties/kube-state-metrics/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/kube-state-metrics/resources",schemaPath:"#/properties/kube-state-metrics/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data123.placement !== undefined){
let data136 = data123.placement;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key34 in data136){
if(!((((key34 === "nodeSelector") || (key34 === "tolerations")) || (key34 === "priorityClassName")) || (key34 === "imagePullSecrets"))){
const err277 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data136.nodeSelector !== undefined){
let data137 = data136.nodeSelector;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key35 in data137){
const _errs312 = errors;
if(typeof key35 === "string"){
if(!(formats92(key35))){
const err278 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key35};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid48 = _errs312 === errors;
if(!valid48){
const err279 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
for(const key36 in data137){
let data138 = data137[key36];
if(typeof data138 === "string"){
if(!(formats4(data138))){
const err280 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/kube-state-metrics/placement/nodeSelector",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data136.tolerations !== undefined){
let data139 = data136.tolerations;
if(Array.isArray(data139)){
const len7 = data139.length;
for(let i7=0; i7<len7; i7++){
let data140 = data139[i7];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key37 in data140){
if(!(((((key37 === "key") || (key37 === "operator")) || (key37 === "value")) || (key37 === "effect")) || (key37 === "tolerationSeconds"))){
const err283 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data140.key !== undefined){
let data141 = data140.key;
if(typeof data141 === "string"){
if(!(formats92(data141))){
const err284 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/key",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data140.operator !== undefined){
let data142 = data140.operator;
if(typeof data142 !== "string"){
const err286 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!((data142 === "Exists") || (data142 === "Equal"))){
const err287 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/operator",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema33.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data140.value !== undefined){
let data143 = data140.value;
if(typeof data143 === "string"){
if(!(formats4(data143))){
const err288 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/value",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data140.effect !== undefined){
let data144 = data140.effect;
if(typeof data144 !== "string"){
const err290 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!(((data144 === "NoSchedule") || (data144 === "PreferNoSchedule")) || (data144 === "NoExecute"))){
const err291 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/effect",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties["kube-state-metrics"].properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data140.tolerationSeconds !== undefined){
let data145 = data140.tolerationSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err292 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 86400 || isNaN(data145)){
const err293 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data145 < 0 || isNaN(data145)){
const err294 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7+"/tolerationSeconds",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations/" + i7,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/kube-state-metrics/placement/tolerations",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data136.priorityClassName !== undefined){
let data146 = data136.priorityClassName;
if(typeof data146 === "string"){
if(!(formats100(data146))){
const err297 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/kube-state-metrics/placement/priorityClassName",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data136.imagePullSecrets !== undefined){
let data147 = data136.imagePullSecrets;
if(Array.isArray(data147)){
const len8 = data147.length;
for(let i8=0; i8<len8; i8++){
let data148 = data147[i8];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key38 in data148){
if(!(key38 === "name")){
const err299 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data148.name !== undefined){
let data149 = data148.name;
if(typeof data149 === "string"){
if(!(formats36(data149))){
const err300 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8+"/name",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets/" + i8,schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/kube-state-metrics/placement/imagePullSecrets",schemaPath:"#/properties/kube-state-metrics/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/kube-state-metrics/placement",schemaPath:"#/properties/kube-state-metrics/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/kube-state-metrics",schemaPath:"#/properties/kube-state-metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.fluentbit !== undefined){
let data150 = data.fluentbit;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key39 in data150){
if(!((((((((key39 === "image") || (key39 === "bufferLimit")) || (key39 === "memoryBacklogLimit")) || (key39 === "excludeNamespaces")) || (key39 === "user")) || (key39 === "resources")) || (key39 === "placement")) || (key39 === "logLevel"))){
const err306 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data150.image !== undefined){
let data151 = data150.image;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key40 in data151){
if(!((((key40 === "registry") || (key40 === "repository")) || (key40 === "tag")) || (key40 === "digest"))){
const err307 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data151.registry !== undefined){
let data152 = data151.registry;
if(typeof data152 === "string"){
if(!(formats66(data152))){
const err308 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/format",keyword:"format",params:{format: "registry"},message:"must match format \""+"registry"+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/fluentbit/image/registry",schemaPath:"#/properties/fluentbit/properties/image/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data151.repository !== undefined){
let data153 = data151.repository;
if(typeof data153 === "string"){
if(!(formats68(data153))){
const err310 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/format",keyword:"format",params:{format: "image-repository"},message:"must match format \""+"image-repository"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/fluentbit/image/repository",schemaPath:"#/properties/fluentbit/properties/image/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data151.tag !== undefined){
let data154 = data151.tag;
if(typeof data154 === "string"){
if(!(formats70(data154))){
const err312 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/format",keyword:"format",params:{format: "image-tag"},message:"must match format \""+"image-tag"+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/fluentbit/image/tag",schemaPath:"#/properties/fluentbit/properties/image/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data151.digest !== undefined){
let data155 = data151.digest;
if(typeof data155 === "string"){
if(!(formats72(data155))){
const err314 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/format",keyword:"format",params:{format: "image-digest"},message:"must match format \""+"image-digest"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/fluentbit/image/digest",schemaPath:"#/properties/fluentbit/properties/image/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/fluentbit/image",schemaPath:"#/properties/fluentbit/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data150.bufferLimit !== undefined){
let data156 = data150.bufferLimit;
if(typeof data156 === "string"){
if(!(formats82(data156))){
const err317 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/fluentbit/bufferLimit",schemaPath:"#/properties/fluentbit/properties/bufferLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data150.memoryBacklogLimit !== undefined){
let data157 = data150.memoryBacklogLimit;
if(typeof data157 === "string"){
if(!(formats82(data157))){
const err319 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/fluentbit/memoryBacklogLimit",schemaPath:"#/properties/fluentbit/properties/memoryBacklogLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data150.excludeNamespaces !== undefined){
let data158 = data150.excludeNamespaces;
if(Array.isArray(data158)){
const len9 = data158.length;
for(let i9=0; i9<len9; i9++){
let data159 = data158[i9];
if(typeof data159 === "string"){
if(!(formats0(data159))){
const err321 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/fluentbit/excludeNamespaces/" + i9,schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/fluentbit/excludeNamespaces",schemaPath:"#/properties/fluentbit/properties/excludeNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data150.user !== undefined){
let data160 = data150.user;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key41 in data160){
if(!(key41 === "secretName")){
const err324 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data160.secretName !== undefined){
let data161 = data160.secretName;
if(typeof data161 === "string"){
if(!(formats36(data161))){
const err325 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/fluentbit/user/secretName",schemaPath:"#/properties/fluentbit/properties/user/properties/secretName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/fluentbit/user",schemaPath:"#/properties/fluentbit/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data150.resources !== undefined){
let data162 = data150.resources;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key42 in data162){
if(!(((key42 === "cpu") || (key42 === "memory")) || (key42 === "memoryLimit"))){
const err328 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data162.cpu !== undefined){
let data163 = data162.cpu;
if(typeof data163 === "string"){
if(!(formats86(data163))){
const err329 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/format",keyword:"format",params:{format: "cpu-quantity"},message:"must match format \""+"cpu-quantity"+"\""};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/fluentbit/resources/cpu",schemaPath:"#/properties/fluentbit/properties/resources/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data162.memory !== undefined){
let data164 = data162.memory;
if(typeof data164 === "string"){
if(!(formats82(data164))){
const err331 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/fluentbit/resources/memory",schemaPath:"#/properties/fluentbit/properties/resources/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data162.memoryLimit !== undefined){
let data165 = data162.memoryLimit;
if(typeof data165 === "string"){
if(!(formats82(data165))){
const err333 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/format",keyword:"format",params:{format: "memory-quantity"},message:"must match format \""+"memory-quantity"+"\""};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/fluentbit/resources/memoryLimit",schemaPath:"#/properties/fluentbit/properties/resources/properties/memoryLimit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/fluentbit/resources",schemaPath:"#/properties/fluentbit/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data150.placement !== undefined){
let data166 = data150.placement;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key43 in data166){
if(!((((key43 === "nodeSelector") || (key43 === "tolerations")) || (key43 === "priorityClassName")) || (key43 === "imagePullSecrets"))){
const err336 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data166.nodeSelector !== undefined){
let data167 = data166.nodeSelector;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key44 in data167){
const _errs381 = errors;
if(typeof key44 === "string"){
if(!(formats92(key44))){
const err337 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var valid63 = _errs381 === errors;
if(!valid63){
const err338 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
for(const key45 in data167){
let data168 = data167[key45];
if(typeof data168 === "string"){
if(!(formats4(data168))){
const err339 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/fluentbit/placement/nodeSelector",schemaPath:"#/properties/fluentbit/properties/placement/properties/nodeSelector/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data166.tolerations !== undefined){
let data169 = data166.tolerations;
if(Array.isArray(data169)){
const len10 = data169.length;
for(let i10=0; i10<len10; i10++){
let data170 = data169[i10];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key46 in data170){
if(!(((((key46 === "key") || (key46 === "operator")) || (key46 === "value")) || (key46 === "effect")) || (key46 === "tolerationSeconds"))){
const err342 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data170.key !== undefined){
let data171 = data170.key;
if(typeof data171 === "string"){
if(!(formats92(data171))){
const err343 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/format",keyword:"format",params:{format: "qualified-name"},message:"must match format \""+"qualified-name"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/key",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data170.operator !== undefined){
let data172 = data170.operator;
if(typeof data172 !== "string"){
const err345 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(!((data172 === "Exists") || (data172 === "Equal"))){
const err346 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/operator",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema33.properties.fluentbit.properties.placement.properties.tolerations.items.properties.operator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data170.value !== undefined){
let data173 = data170.value;
if(typeof data173 === "string"){
if(!(formats4(data173))){
const err347 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/format",keyword:"format",params:{format: "label-value"},message:"must match format \""+"label-value"+"\""};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/value",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data170.effect !== undefined){
let data174 = data170.effect;
if(typeof data174 !== "string"){
const err349 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!(((data174 === "NoSchedule") || (data174 === "PreferNoSchedule")) || (data174 === "NoExecute"))){
const err350 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/effect",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema33.properties.fluentbit.properties.placement.properties.tolerations.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data170.tolerationSeconds !== undefined){
let data175 = data170.tolerationSeconds;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err351 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 86400 || isNaN(data175)){
const err352 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data175 < 0 || isNaN(data175)){
const err353 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10+"/tolerationSeconds",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
}
else {
const err354 = {instancePath:instancePath+"/fluentbit/placement/tolerations/" + i10,schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/fluentbit/placement/tolerations",schemaPath:"#/properties/fluentbit/properties/placement/properties/tolerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data166.priorityClassName !== undefined){
let data176 = data166.priorityClassName;
if(typeof data176 === "string"){
if(!(formats100(data176))){
const err356 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/format",keyword:"format",params:{format: "optional-dns-subdomain"},message:"must match format \""+"optional-dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/fluentbit/placement/priorityClassName",schemaPath:"#/properties/fluentbit/properties/placement/properties/priorityClassName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data166.imagePullSecrets !== undefined){
let data177 = data166.imagePullSecrets;
if(Array.isArray(data177)){
const len11 = data177.length;
for(let i11=0; i11<len11; i11++){
let data178 = data177[i11];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key47 in data178){
if(!(key47 === "name")){
const err358 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data178.name !== undefined){
let data179 = data178.name;
if(typeof data179 === "string"){
if(!(formats36(data179))){
const err359 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/format",keyword:"format",params:{format: "dns-subdomain"},message:"must match format \""+"dns-subdomain"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11+"/name",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets/" + i11,schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/fluentbit/placement/imagePullSecrets",schemaPath:"#/properties/fluentbit/properties/placement/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/fluentbit/placement",schemaPath:"#/properties/fluentbit/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data150.logLevel !== undefined){
let data180 = data150.logLevel;
if(typeof data180 !== "string"){
const err364 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!((((data180 === "error") || (data180 === "warn")) || (data180 === "info")) || (data180 === "debug"))){
const err365 = {instancePath:instancePath+"/fluentbit/logLevel",schemaPath:"#/properties/fluentbit/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema33.properties.fluentbit.properties.logLevel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/fluentbit",schemaPath:"#/properties/fluentbit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.tenants !== undefined){
let data181 = data.tenants;
if(Array.isArray(data181)){
const len12 = data181.length;
for(let i12=0; i12<len12; i12++){
let data182 = data181[i12];
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key48 in data182){
if(!((key48 === "name") || (key48 === "namespaces"))){
const err367 = {instancePath:instancePath+"/tenants/" + i12,schemaPath:"#/properties/tenants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data182.name !== undefined){
let data183 = data182.name;
if(typeof data183 === "string"){
if(!(formats0(data183))){
const err368 = {instancePath:instancePath+"/tenants/" + i12+"/name",schemaPath:"#/properties/tenants/items/properties/name/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/tenants/" + i12+"/name",schemaPath:"#/properties/tenants/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data182.namespaces !== undefined){
let data184 = data182.namespaces;
if(Array.isArray(data184)){
if(data184.length < 1){
const err370 = {instancePath:instancePath+"/tenants/" + i12+"/namespaces",schemaPath:"#/properties/tenants/items/properties/namespaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len13 = data184.length;
for(let i13=0; i13<len13; i13++){
let data185 = data184[i13];
if(typeof data185 === "string"){
if(!(formats0(data185))){
const err371 = {instancePath:instancePath+"/tenants/" + i12+"/namespaces/" + i13,schemaPath:"#/properties/tenants/items/properties/namespaces/items/format",keyword:"format",params:{format: "dns-label"},message:"must match format \""+"dns-label"+"\""};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/tenants/" + i12+"/namespaces/" + i13,schemaPath:"#/properties/tenants/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/tenants/" + i12+"/namespaces",schemaPath:"#/properties/tenants/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/tenants/" + i12,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

