// @ts-nocheck
// Generated from schemas/*.json by `npm run generate`; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){
if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(
a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.
source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==
0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateSource=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Source",description:"Where telemetry c\
omes from. A failing source gives an error, never a zero.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","s\
pec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Source",description:"The kind of policy."},metadata:{$ref:"\
common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mode",description:"A source is read unless its mode is `off`.",default:"observe"},
spec:{$ref:"#/$defs/sourceSpec"}},$defs:{sourceSpec:{description:"Exactly one kind of source, and how it is read.",type:"object",additionalProperties:!1,
oneOf:[{required:["host"]},{required:["scrape"]},{required:["exec"]},{required:["smart"]},{required:["prometheus"]},{required:["probe"]},{required:[
"bandwidth"]},{required:["logs"]},{required:["sql"]},{required:["webhook"]},{required:["otlp"]}],properties:{host:{$ref:"#/$defs/hostSource"},
scrape:{$ref:"#/$defs/scrapeSource"},exec:{$ref:"#/$defs/execSource"},interval:{$ref:"common.json#/$defs/positiveDuration",description:"Time\
 between reads. Default: `5s` for `host`, `15s` for the others."},timeout:{$ref:"common.json#/$defs/positiveDuration",description:"A read th\
at takes longer is an error. Default: the interval, at most `10s`."},labels:{$ref:"common.json#/$defs/labels",description:"Set on every seri\
es, over whatever the source says.",default:{}},maxSeries:{description:"Bound of cardinality: series beyond it are cut, and the engine says \
so.",type:"integer",minimum:1,maximum:1e7,default:1e4},smart:{$ref:"common.json#/$defs/notSupportedYet"},prometheus:{$ref:"common.json#/$def\
s/notSupportedYet"},probe:{$ref:"common.json#/$defs/notSupportedYet"},bandwidth:{$ref:"common.json#/$defs/notSupportedYet"},logs:{$ref:"comm\
on.json#/$defs/notSupportedYet"},sql:{$ref:"common.json#/$defs/notSupportedYet"},webhook:{$ref:"common.json#/$defs/notSupportedYet"},otlp:{$ref:"\
common.json#/$defs/notSupportedYet"}}},hostSource:{description:"This host, in node_exporter's names: CPU, memory, pressure, disks, file syst\
ems, network, temperatures, processes.",type:["object","null"],additionalProperties:!1,properties:{procRoot:{type:"string",minLength:1,description:"\
Where procfs is mounted.",default:"/proc"},sysRoot:{type:"string",minLength:1,description:"Where sysfs is mounted.",default:"/sys"},rootfs:{
type:"string",minLength:1,description:"Where the host's own file system is mounted.",default:"/"}}},scrapeSource:{description:"Any Prometheu\
s exporter.",type:"object",additionalProperties:!1,required:["url"],properties:{url:{$ref:"common.json#/$defs/url",description:"Address of i\
ts metrics."},headers:{description:"Headers of the request; secrets by reference.",type:"object",additionalProperties:{$ref:"common.json#/$d\
efs/secretOrText"},default:{}},keep:{$ref:"#/$defs/patterns",description:"Only metrics whose name one of these patterns matches.",default:[]},
drop:{$ref:"#/$defs/patterns",description:"No metrics whose name one of these patterns matches.",default:[]},alias:{description:"The exporte\
r's name of a metric, and the name it is also emitted under.",type:"object",propertyNames:{$ref:"#/$defs/metricName"},additionalProperties:{
$ref:"#/$defs/metricName"},default:{}},aliasSets:{description:"Shipped alias sets to apply beneath `alias`. Default: all of them.",type:"arr\
ay",items:{type:"string",minLength:1},uniqueItems:!0}}},patterns:{description:"RE2 patterns over the whole name.",type:"array",items:{type:"\
string",minLength:1}},metricName:{description:"Name of a metric.",type:"string",pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$","x-expected":"the name \
of a metric"},execSource:{description:"A command that prints series.",type:"object",additionalProperties:!1,required:["argv"],properties:{argv:{
$ref:"common.json#/$defs/argv"},output:{description:"What it prints: JSON, or Prometheus' text format.",enum:["json","text"],default:"text"},
env:{$ref:"common.json#/$defs/environment",description:"Its whole environment beside `PATH`, `HOME`, `LANG` and `TZ`.",default:{}}}}}},schema33={
description:"Version of the policy language.",const:"homeostat/v1"},schema40={description:"How far the policy may go: `enforce` acts, `warn`\
 only runs `notify/*`, `observe` decides and journals, `off` is not evaluated.",enum:["enforce","warn","observe","off"]},schema34={description:"\
Who the policy is, who answers for it, and why it exists.",type:"object",additionalProperties:!1,required:["name","owner","rationale"],properties:{
name:{$ref:"#/$defs/name",description:"Unique per kind; lower-case letters, digits and dashes, at most 63."},labels:{$ref:"#/$defs/policyLab\
els",default:{}},owner:{$ref:"#/$defs/text",description:"The team or person who answers for it."},rationale:{$ref:"#/$defs/text",description:"\
Why this policy, and why this number."},runbook:{$ref:"#/$defs/url",description:"Where people read what to do."}}},schema35={description:"Lo\
wer-case letters, digits and dashes; at most 63 of them.",type:"string",pattern:"^[a-z0-9][a-z0-9-]{0,62}$","x-expected":"a name of lower-ca\
se letters, digits and dashes, at most 63 of them"},schema36={description:"Labels of the policy. `domain` says which agent runs it; all of t\
hem serve selectors.",type:"object",propertyNames:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$","x-expected":"a label name"},additionalProperties:{
type:"string","x-expected":"text (quote the value)"}},schema37={description:"Text for people; not empty.",type:"string",pattern:"\\S","x-exp\
ected":"text that says something"},schema39={description:"An http or https address.",type:"string",pattern:"^https?://[^\\s]+$","x-expected":"\
an address that starts with http:// or https://"},pattern4=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),pattern5=new RegExp("^[a-zA-Z0-9]([a-\
zA-Z0-9_./-]*[a-zA-Z0-9])?$","u"),pattern6=new RegExp("\\S","u"),pattern8=new RegExp("^https?://[^\\s]+$","u");function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===
void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"\
must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate22.
errors=vErrors,errors===0}validate22.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema41={description:"Exactly one kind of sou\
rce, and how it is read.",type:"object",additionalProperties:!1,oneOf:[{required:["host"]},{required:["scrape"]},{required:["exec"]},{required:[
"smart"]},{required:["prometheus"]},{required:["probe"]},{required:["bandwidth"]},{required:["logs"]},{required:["sql"]},{required:["webhook"]},
{required:["otlp"]}],properties:{host:{$ref:"#/$defs/hostSource"},scrape:{$ref:"#/$defs/scrapeSource"},exec:{$ref:"#/$defs/execSource"},interval:{
$ref:"common.json#/$defs/positiveDuration",description:"Time between reads. Default: `5s` for `host`, `15s` for the others."},timeout:{$ref:"\
common.json#/$defs/positiveDuration",description:"A read that takes longer is an error. Default: the interval, at most `10s`."},labels:{$ref:"\
common.json#/$defs/labels",description:"Set on every series, over whatever the source says.",default:{}},maxSeries:{description:"Bound of ca\
rdinality: series beyond it are cut, and the engine says so.",type:"integer",minimum:1,maximum:1e7,default:1e4},smart:{$ref:"common.json#/$d\
efs/notSupportedYet"},prometheus:{$ref:"common.json#/$defs/notSupportedYet"},probe:{$ref:"common.json#/$defs/notSupportedYet"},bandwidth:{$ref:"\
common.json#/$defs/notSupportedYet"},logs:{$ref:"common.json#/$defs/notSupportedYet"},sql:{$ref:"common.json#/$defs/notSupportedYet"},webhook:{
$ref:"common.json#/$defs/notSupportedYet"},otlp:{$ref:"common.json#/$defs/notSupportedYet"}}},schema42={description:"This host, in node_expo\
rter's names: CPU, memory, pressure, disks, file systems, network, temperatures, processes.",type:["object","null"],additionalProperties:!1,
properties:{procRoot:{type:"string",minLength:1,description:"Where procfs is mounted.",default:"/proc"},sysRoot:{type:"string",minLength:1,description:"\
Where sysfs is mounted.",default:"/sys"},rootfs:{type:"string",minLength:1,description:"Where the host's own file system is mounted.",default:"\
/"}}},schema53={description:"A duration longer than nothing: `90s`, `5m`, `1h30m`, `7d`.",type:"string",pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+\
w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","x-expected":"a duration above zero, such as 90s, 5m or 1h30m"},schema57={description:"\
Part of the language, not supported yet: refused rather than ignored.",not:{}},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().
default,schema43={description:"Any Prometheus exporter.",type:"object",additionalProperties:!1,required:["url"],properties:{url:{$ref:"commo\
n.json#/$defs/url",description:"Address of its metrics."},headers:{description:"Headers of the request; secrets by reference.",type:"object",
additionalProperties:{$ref:"common.json#/$defs/secretOrText"},default:{}},keep:{$ref:"#/$defs/patterns",description:"Only metrics whose name\
 one of these patterns matches.",default:[]},drop:{$ref:"#/$defs/patterns",description:"No metrics whose name one of these patterns matches.",
default:[]},alias:{description:"The exporter's name of a metric, and the name it is also emitted under.",type:"object",propertyNames:{$ref:"\
#/$defs/metricName"},additionalProperties:{$ref:"#/$defs/metricName"},default:{}},aliasSets:{description:"Shipped alias sets to apply beneat\
h `alias`. Default: all of them.",type:"array",items:{type:"string",minLength:1},uniqueItems:!0}}},schema45={description:"Text, or a referen\
ce to a secret.",type:["string","object"],additionalProperties:!1,required:["secretRef"],properties:{secretRef:{type:"string",minLength:1,description:"\
Name of the secret; its value never enters a policy."}},"x-expected":"text, or { secretRef: NAME }"},schema46={description:"RE2 patterns ove\
r the whole name.",type:"array",items:{type:"string",minLength:1}},schema48={description:"Name of a metric.",type:"string",pattern:"^[a-zA-Z\
_:][a-zA-Z0-9_:]*$","x-expected":"the name of a metric"},pattern10=new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$","u");function validate25(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.headers===
void 0&&(data.headers={}),data.keep===void 0&&(data.keep=[]),data.drop===void 0&&(data.drop=[]),data.alias===void 0&&(data.alias={}),data.url===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required propert\
y 'url'",schema:schema43.required,parentSchema:schema43,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="url"||key0==="headers"||key0==="keep"||key0==="drop"||key0==="alias"||key0==="aliasSets")){let err1={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema43,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0==
"string"){if(!pattern8.test(data0)){let err2={instancePath:instancePath+"/url",schemaPath:"common.json#/$defs/url/pattern",keyword:"pattern",
params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/url",schemaPath:"common.json#/$defs/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data0};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.headers;if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){
let data2=data1[key1];if(typeof data2!="string"&&!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err4={instancePath:instancePath+
"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/secretOrText/type",keyword:"type",params:{type:schema45.
type},message:"must be string,object",schema:schema45.type,parentSchema:schema45,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.secretRef===void 0){let err5={instancePath:instancePath+"/headers\
/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/secretOrText/required",keyword:"required",params:{missingProperty:"\
secretRef"},message:"must have required property 'secretRef'",schema:schema45.required,parentSchema:schema45,data:data2};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}for(let key2 in data2)if(key2!=="secretRef"){let err6={instancePath:instancePath+"/headers/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/secretOrText/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties",schema:!1,parentSchema:schema45,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data2.secretRef!==void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func2(data3)<1){let err7={instancePath:instancePath+"/h\
eaders/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"common.json#/$defs/secretOrText/properties/secretRef/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.secretRef,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/secretRef",schemaPath:"common.json#/$defs/secretOrText/properties/secretRef/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema45.properties.secretRef.type,parentSchema:schema45.properties.secretRef,data:data3};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}}else{let err9={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema43.properties.headers.type,parentSchema:schema43.properties.headers,data:data1};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}let data4=data.keep;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){
let data5=data4[i0];if(typeof data5=="string"){if(func2(data5)<1){let err10={instancePath:instancePath+"/keep/"+i0,schemaPath:"#/$defs/patte\
rns/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.items,
data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/keep/"+i0,schemaPath:"#\
/$defs/patterns/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.items.type,parentSchema:schema46.
items,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/keep",schemaPath:"\
#/$defs/patterns/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data4};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}let data6=data.drop;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){
let data7=data6[i1];if(typeof data7=="string"){if(func2(data7)<1){let err13={instancePath:instancePath+"/drop/"+i1,schemaPath:"#/$defs/patte\
rns/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.items,
data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/drop/"+i1,schemaPath:"#\
/$defs/patterns/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema46.items.type,parentSchema:schema46.
items,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/drop",schemaPath:"\
#/$defs/patterns/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema46.type,parentSchema:schema46,data:data6};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}let data8=data.alias;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key3 in data8){
let _errs26=errors;if(typeof key3=="string"){if(!pattern10.test(key3)){let err16={instancePath:instancePath+"/alias",schemaPath:"#/$defs/met\
ricName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:'must match pattern "^[a-zA-Z_:][a-zA-Z0-9_:]*$"',schema:"\
^[a-zA-Z_:][a-zA-Z0-9_:]*$",parentSchema:schema48,data:key3,propertyName:key3};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/alias",schemaPath:"#/$defs/metricName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:schema48.type,parentSchema:schema48,data:key3,propertyName:key3};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid11=_errs26===
errors;if(!valid11){let err18={instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/propertyNames",keyword:"propertyNames",params:{
propertyName:key3},message:"property name must be valid",schema:schema43.properties.alias.propertyNames,parentSchema:schema43.properties.alias,
data:data8};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}for(let key4 in data8){let data9=data8[key4];if(typeof data9=="stri\
ng"){if(!pattern10.test(data9)){let err19={instancePath:instancePath+"/alias/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$de\
fs/metricName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_:][a-zA-Z0-9_:]*$"},message:'must match pattern "^[a-zA-Z_:][a-zA-Z0-9_:]\
*$"',schema:"^[a-zA-Z_:][a-zA-Z0-9_:]*$",parentSchema:schema48,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{
let err20={instancePath:instancePath+"/alias/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/metricName/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data9};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}}else{let err21={instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema43.properties.alias.type,parentSchema:schema43.properties.alias,data:data8};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}if(data.aliasSets!==void 0){let data10=data.aliasSets;if(Array.isArray(data10)){let len2=data10.length;
for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func2(data11)<1){let err22={instancePath:instancePath+"/alia\
sSets/"+i2,schemaPath:"#/properties/aliasSets/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:schema43.properties.aliasSets.items,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{
let err23={instancePath:instancePath+"/aliasSets/"+i2,schemaPath:"#/properties/aliasSets/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema43.properties.aliasSets.items.type,parentSchema:schema43.properties.aliasSets.items,data:data11};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}}let i3=data10.length,j0;if(i3>1){let indices0={};for(;i3--;){let item0=data10[i3];if(typeof item0==
"string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err24={instancePath:instancePath+"/aliasSets",schemaPath:"#/properties\
/aliasSets/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are iden\
tical)",schema:!0,parentSchema:schema43.properties.aliasSets,data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++;break}
indices0[item0]=i3}}}}else{let err25={instancePath:instancePath+"/aliasSets",schemaPath:"#/properties/aliasSets/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema43.properties.aliasSets.type,parentSchema:schema43.properties.aliasSets,data:data10};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema43.type,parentSchema:schema43,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}return validate25.
errors=vErrors,errors===0}validate25.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema50={description:"A command that prints s\
eries.",type:"object",additionalProperties:!1,required:["argv"],properties:{argv:{$ref:"common.json#/$defs/argv"},output:{description:"What \
it prints: JSON, or Prometheus' text format.",enum:["json","text"],default:"text"},env:{$ref:"common.json#/$defs/environment",description:"I\
ts whole environment beside `PATH`, `HOME`, `LANG` and `TZ`.",default:{}}}},schema51={description:"Program and arguments; no shell reads the\
m.",type:"array",items:{type:"string","x-expected":"text (quote the value)"},minItems:1,"x-expected":"a list of program and arguments, such \
as [df, -h]"},schema52={description:"Environment variables; values are text.",type:"object",propertyNames:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$",
"x-expected":"the name of an environment variable"},additionalProperties:{type:"string","x-expected":"text (quote the value)"}},pattern12=new RegExp(
"^[a-zA-Z_][a-zA-Z0-9_]*$","u");function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.output===void 0&&(data.output="text"),data.env===void 0&&(data.env=
{}),data.argv===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"argv"},message:"must have\
 required property 'argv'",schema:schema50.required,parentSchema:schema50,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="argv"||key0==="output"||key0==="env")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema50,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.argv!==void 0){let data0=data.argv;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+
"/argv",schemaPath:"common.json#/$defs/argv/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema51,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){
let data1=data0[i0];if(typeof data1!="string"){let err3={instancePath:instancePath+"/argv/"+i0,schemaPath:"common.json#/$defs/argv/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema51.items.type,parentSchema:schema51.items,data:data1};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/argv",schemaPath:"common.json#/$defs/argv/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema51.type,parentSchema:schema51,data:data0};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}}let data2=data.output;if(!(data2==="json"||data2==="text")){let err5={instancePath:instancePath+"/output",
schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues:schema50.properties.output.enum},message:"must be equal to one of\
 the allowed values",schema:schema50.properties.output.enum,parentSchema:schema50.properties.output,data:data2};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}let data3=data.env;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3){let _errs11=errors;
if(typeof key1=="string"&&!pattern12.test(key1)){let err6={instancePath:instancePath+"/env",schemaPath:"common.json#/$defs/environment/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"\
^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema52.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var valid5=_errs11===errors;if(!valid5){let err7={instancePath:instancePath+"/env",schemaPath:"common.json#/$defs/environment/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema52.propertyNames,parentSchema:schema52,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}for(let key2 in data3){let data4=data3[key2];if(typeof data4!="string"){
let err8={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/environment/additiona\
lProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.
additionalProperties,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/env",
schemaPath:"common.json#/$defs/environment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema52.type,parentSchema:schema52,
data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}return validate27.errors=vErrors,errors===0}validate27.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema55={description:"\
Label names and their values; values are text.",type:"object",propertyNames:{$ref:"#/$defs/labelName"},additionalProperties:{type:"string","\
x-expected":"text (quote the value)"}},schema56={description:"A label name: letters, digits and underscores, not starting with a digit.",type:"\
string",pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$","x-expected":"a label name of letters, digits and underscores"};function validate29(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
let _errs1=errors;if(typeof key0=="string"){if(!pattern12.test(key0)){let err0={instancePath,schemaPath:"#/$defs/labelName/pattern",keyword:"\
pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*\
$",parentSchema:schema56,data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,parentSchema:schema56,
data:key0,propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema55.propertyNames,
parentSchema:schema55,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0!=
"string"){let err3={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema55.additionalProperties.type,parentSchema:schema55.additionalProperties,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate29.
errors=vErrors,errors===0}validate29.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern13=new RegExp("^(?=.*[1-9])(?:\\d+y)?(?:\
\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.host===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:schema41.oneOf[0].required,parentSchema:schema41.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.scrape===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"scrape"},message:"\
must have required property 'scrape'",schema:schema41.oneOf[1].required,parentSchema:schema41.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.exec===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"re\
quired",params:{missingProperty:"exec"},message:"must have required property 'exec'",schema:schema41.oneOf[2].required,parentSchema:schema41.
oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.smart===void 0){
let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"smart"},message:"must have required prope\
rty 'smart'",schema:schema41.oneOf[3].required,parentSchema:schema41.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var _valid0=_errs5===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3);let _errs6=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.prometheus===void 0){let err4={instancePath,schemaPath:"#/oneOf/4/required",keyword:"requi\
red",params:{missingProperty:"prometheus"},message:"must have required property 'prometheus'",schema:schema41.oneOf[4].required,parentSchema:schema41.
oneOf[4],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,4];else{_valid0&&(valid0=!0,passing0=4);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.probe===void 0){
let err5={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"probe"},message:"must have required prope\
rty 'probe'",schema:schema41.oneOf[5].required,parentSchema:schema41.oneOf[5],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,5];else{_valid0&&(valid0=!0,passing0=5);let _errs8=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.bandwidth===void 0){let err6={instancePath,schemaPath:"#/oneOf/6/required",keyword:"requir\
ed",params:{missingProperty:"bandwidth"},message:"must have required property 'bandwidth'",schema:schema41.oneOf[6].required,parentSchema:schema41.
oneOf[6],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(_valid0&&valid0)valid0=!1,passing0=[
passing0,6];else{_valid0&&(valid0=!0,passing0=6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.logs===void 0){
let err7={instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required proper\
ty 'logs'",schema:schema41.oneOf[7].required,parentSchema:schema41.oneOf[7],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var _valid0=_errs9===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,7];else{_valid0&&(valid0=!0,passing0=7);let _errs10=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.sql===void 0){let err8={instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{
missingProperty:"sql"},message:"must have required property 'sql'",schema:schema41.oneOf[8].required,parentSchema:schema41.oneOf[8],data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,8];else{_valid0&&
(valid0=!0,passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.webhook===void 0){let err9={instancePath,
schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"webhook"},message:"must have required property 'webhook'",schema:schema41.
oneOf[9].required,parentSchema:schema41.oneOf[9],data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,9];else{_valid0&&(valid0=!0,passing0=9);let _errs12=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.otlp===void 0){let err10={instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"otlp"},
message:"must have required property 'otlp'",schema:schema41.oneOf[10].required,parentSchema:schema41.oneOf[10],data};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,10]):_valid0&&(valid0=!0,passing0=
10)}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err11={instancePath,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema41.oneOf,parentSchema:schema41,
data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){data.labels===void 0&&
(data.labels={}),data.maxSeries===void 0&&(data.maxSeries=1e4);for(let key0 in data)if(!func1.call(schema41.properties,key0)){let err12={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema41,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.host!==void 0){let data0=data.
host;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null){let err13={instancePath:instancePath+"/host",schemaPath:"#/$d\
efs/hostSource/type",keyword:"type",params:{type:schema42.type},message:"must be object,null",schema:schema42.type,parentSchema:schema42,data:data0};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){data0.procRoot===void 0&&
(data0.procRoot="/proc"),data0.sysRoot===void 0&&(data0.sysRoot="/sys"),data0.rootfs===void 0&&(data0.rootfs="/");for(let key1 in data0)if(!(key1===
"procRoot"||key1==="sysRoot"||key1==="rootfs")){let err14={instancePath:instancePath+"/host",schemaPath:"#/$defs/hostSource/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema42,
data:data0};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let data1=data0.procRoot;if(typeof data1=="string"){if(func2(data1)<
1){let err15={instancePath:instancePath+"/host/procRoot",schemaPath:"#/$defs/hostSource/properties/procRoot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.procRoot,data:data1};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/host/procRoot",schemaPath:"#/$defs/hostSource/properties/p\
rocRoot/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.procRoot.type,parentSchema:schema42.
properties.procRoot,data:data1};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}let data2=data0.sysRoot;if(typeof data2=="string"){
if(func2(data2)<1){let err17={instancePath:instancePath+"/host/sysRoot",schemaPath:"#/$defs/hostSource/properties/sysRoot/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.sysRoot,data:data2};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/host/sysRoot",schemaPath:"#/$defs/hostSource/\
properties/sysRoot/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.sysRoot.type,parentSchema:schema42.
properties.sysRoot,data:data2};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}let data3=data0.rootfs;if(typeof data3=="string"){
if(func2(data3)<1){let err19={instancePath:instancePath+"/host/rootfs",schemaPath:"#/$defs/hostSource/properties/rootfs/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.rootfs,data:data3};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/host/rootfs",schemaPath:"#/$defs/hostSource/p\
roperties/rootfs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema42.properties.rootfs.type,parentSchema:schema42.
properties.rootfs,data:data3};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}if(data.scrape!==void 0&&(validate25(data.scrape,
{instancePath:instancePath+"/scrape",parentData:data,parentDataProperty:"scrape",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.
errors:vErrors.concat(validate25.errors),errors=vErrors.length)),data.exec!==void 0&&(validate27(data.exec,{instancePath:instancePath+"/exec",
parentData:data,parentDataProperty:"exec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),
errors=vErrors.length)),data.interval!==void 0){let data6=data.interval;if(typeof data6=="string"){if(!pattern13.test(data6)){let err21={instancePath:instancePath+
"/interval",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+\
d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+\
s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/interval",schemaPath:"common.json#/\
$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.timeout!==void 0){let data7=data.timeout;if(typeof data7=="string"){if(!pattern13.
test(data7)){let err23={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+
"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}validate29(data.labels,{instancePath:instancePath+
"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.
errors),errors=vErrors.length);let data9=data.maxSeries;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err25={
instancePath:instancePath+"/maxSeries",schemaPath:"#/properties/maxSeries/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:schema41.properties.maxSeries.type,parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>1e7||isNaN(data9)){let err26={instancePath:instancePath+"/maxSerie\
s",schemaPath:"#/properties/maxSeries/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,
parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data9<1||isNaN(data9)){
let err27={instancePath:instancePath+"/maxSeries",schemaPath:"#/properties/maxSeries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:schema41.properties.maxSeries,data:data9};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}
if(data.smart!==void 0){let err28={instancePath:instancePath+"/smart",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},
message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.smart};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}
if(data.prometheus!==void 0){let err29={instancePath:instancePath+"/prometheus",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"\
not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.prometheus};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}if(data.probe!==void 0){let err30={instancePath:instancePath+"/probe",schemaPath:"common.json#/$defs/notSupportedYet/no\
t",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.probe};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}if(data.bandwidth!==void 0){let err31={instancePath:instancePath+"/bandwidth",schemaPath:"common.json#/$defs/no\
tSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.bandwidth};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}if(data.logs!==void 0){let err32={instancePath:instancePath+"/logs",schemaPath:"common.jso\
n#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.logs};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data.sql!==void 0){let err33={instancePath:instancePath+"/sql",schemaPath:"co\
mmon.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
sql};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data.webhook!==void 0){let err34={instancePath:instancePath+"/webhook",schemaPath:"\
common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
webhook};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.otlp!==void 0){let err35={instancePath:instancePath+"/otlp",schemaPath:"\
common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.
otlp};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}
return validate24.errors=vErrors,errors===0}validate24.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===
void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
tadata"},message:"must have required property 'metadata'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},message:"must have required property 'spec'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema31,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){
let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVer\
sion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Source"){let err6={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Source"},message:"must be equal\
 to constant",schema:"Source",parentSchema:schema31.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.
metadata!==void 0&&(validate22(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforc\
e"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",
keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate24(data.spec,{instancePath:instancePath+"\
/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.
errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema31.type,parentSchema:schema31,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateService=validate32,schema65={$schema:"https://json-sc\
hema.org/draft/2020-12/schema",title:"Service",description:"What is managed: named once, so that playbooks, budgets and dependency order mea\
n the same by it.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"comm\
on.json#/$defs/apiVersion"},kind:{const:"Service",description:"The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"\
common.json#/$defs/mode",description:"The engine starts it by itself only in `enforce`.",default:"observe"},spec:{$ref:"#/$defs/serviceSpec"}},
$defs:{serviceSpec:{description:"How it runs and how its health is seen.",type:"object",additionalProperties:!1,required:["driver"],properties:{
driver:{$ref:"#/$defs/driver"},instances:{type:"integer",minimum:1,maximum:1e3,description:"How many run side by side.",default:1},dependsOn:{
description:"Services that must be up before it.",type:"array",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,default:[]},health:{$ref:"\
#/$defs/health"},port:{type:"integer",minimum:1,maximum:65535,description:"Its port, for probes and balancers."},price:{$ref:"common.json#/$\
defs/price",description:"What it costs, for the ledger; over what the price book says."},value:{$ref:"#/$defs/serviceValue"}}},driver:{description:"\
How it runs: exactly one.",type:"object",additionalProperties:!1,oneOf:[{required:["process"]},{required:["systemd"]},{required:["docker"]},
{required:["kubernetes"]},{required:["external"]}],properties:{process:{$ref:"#/$defs/processDriver"},systemd:{$ref:"#/$defs/systemdDriver"},
docker:{$ref:"common.json#/$defs/notSupportedYet"},kubernetes:{$ref:"common.json#/$defs/notSupportedYet"},external:{$ref:"common.json#/$defs\
/notSupportedYet"}}},processDriver:{description:"The engine supervises it, and adopts it after its own restart.",type:"object",additionalProperties:!1,
required:["argv"],properties:{argv:{$ref:"common.json#/$defs/argv"},cwd:{type:"string",minLength:1,description:"Its working directory. Defau\
lt: the engine's."},env:{$ref:"common.json#/$defs/environment",default:{}},stopSignal:{description:"The signal that asks it to end.",enum:["\
SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"],default:"SIGTERM"},stopTimeout:{$ref:"common.json#/$defs/positiveDuratio\
n",description:"How long it may take to end before it is killed.",default:"10s"},onEngineStop:{description:"What happens to it when the engi\
ne ends.",enum:["keep","stop"],default:"keep"}}},systemdDriver:{description:"A unit of systemd.",type:"object",additionalProperties:!1,required:[
"unit"],properties:{unit:{description:"Name of the unit; a template such as `llm@.service` for several instances.",type:"string",pattern:"^[\
a-zA-Z0-9:_.\\\\@-]+$","x-expected":"the name of a unit, such as llm.service"}}},health:{description:"`up` is not `healthy`: the signal that\
 tells.",type:"object",additionalProperties:!1,required:["signal"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{
required:["true"]}],properties:{signal:{$ref:"common.json#/$defs/promql",description:"What is looked at."},above:{type:"number",description:"\
Healthy while the signal is above this number."},below:{type:"number",description:"Healthy while the signal is below this number."},outside:{
$ref:"common.json#/$defs/bounds",description:"Healthy while the signal is outside these two numbers."},true:{$ref:"common.json#/$defs/holds"}}},
serviceValue:{description:"What it gives, for the ledger: counters. Each of their series is counted on its own, so the expressions must not \
sum them.",type:"object",additionalProperties:!1,minProperties:1,properties:{successes:{$ref:"common.json#/$defs/promql",description:"Counts\
 useful results. Default: its `llm_requests_success_total`."},perSuccess:{type:"number",minimum:0,description:"What one useful result is wor\
th."},revenue:{$ref:"common.json#/$defs/promql",description:"Counts what it earns, in the currency of the prices."}}}}};function validate33(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){
let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT\
 have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==
void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$\
defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate33.
errors=vErrors,errors===0}validate33.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema74={description:"How it runs and how its\
 health is seen.",type:"object",additionalProperties:!1,required:["driver"],properties:{driver:{$ref:"#/$defs/driver"},instances:{type:"inte\
ger",minimum:1,maximum:1e3,description:"How many run side by side.",default:1},dependsOn:{description:"Services that must be up before it.",
type:"array",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,default:[]},health:{$ref:"#/$defs/health"},port:{type:"integer",minimum:1,
maximum:65535,description:"Its port, for probes and balancers."},price:{$ref:"common.json#/$defs/price",description:"What it costs, for the \
ledger; over what the price book says."},value:{$ref:"#/$defs/serviceValue"}}},schema89={description:"What things cost.",type:"object",additionalProperties:!1,
minProperties:1,properties:{currency:{type:"string",pattern:"^[A-Z]{3}$",description:"Of all prices: an ISO 4217 code.","x-expected":"a curr\
ency such as EUR"},perHour:{type:"number",minimum:0,description:"Price of one instance an hour. It covers the processor, memory, GPU and ene\
rgy that the instance uses."},perCpuHour:{type:"number",minimum:0,description:"Price of one core for an hour."},perGibHour:{type:"number",minimum:0,
description:"Price of 1 GiB of memory for an hour."},perGpuHour:{type:"number",minimum:0,description:"Price of one GPU for an hour."},perKwh:{
type:"number",minimum:0,description:"Price of 1 kWh."},perMillionInputTokens:{type:"number",minimum:0,description:"Price of a million tokens\
 read."},perMillionOutputTokens:{type:"number",minimum:0,description:"Price of a million tokens written."}}},schema75={description:"How it r\
uns: exactly one.",type:"object",additionalProperties:!1,oneOf:[{required:["process"]},{required:["systemd"]},{required:["docker"]},{required:[
"kubernetes"]},{required:["external"]}],properties:{process:{$ref:"#/$defs/processDriver"},systemd:{$ref:"#/$defs/systemdDriver"},docker:{$ref:"\
common.json#/$defs/notSupportedYet"},kubernetes:{$ref:"common.json#/$defs/notSupportedYet"},external:{$ref:"common.json#/$defs/notSupportedY\
et"}}},schema80={description:"A unit of systemd.",type:"object",additionalProperties:!1,required:["unit"],properties:{unit:{description:"Nam\
e of the unit; a template such as `llm@.service` for several instances.",type:"string",pattern:"^[a-zA-Z0-9:_.\\\\@-]+$","x-expected":"the n\
ame of a unit, such as llm.service"}}},schema76={description:"The engine supervises it, and adopts it after its own restart.",type:"object",
additionalProperties:!1,required:["argv"],properties:{argv:{$ref:"common.json#/$defs/argv"},cwd:{type:"string",minLength:1,description:"Its \
working directory. Default: the engine's."},env:{$ref:"common.json#/$defs/environment",default:{}},stopSignal:{description:"The signal that \
asks it to end.",enum:["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2","SIGKILL"],default:"SIGTERM"},stopTimeout:{$ref:"common.jso\
n#/$defs/positiveDuration",description:"How long it may take to end before it is killed.",default:"10s"},onEngineStop:{description:"What hap\
pens to it when the engine ends.",enum:["keep","stop"],default:"keep"}}};function validate37(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.env===void 0&&(data.env=
{}),data.stopSignal===void 0&&(data.stopSignal="SIGTERM"),data.stopTimeout===void 0&&(data.stopTimeout="10s"),data.onEngineStop===void 0&&(data.
onEngineStop="keep"),data.argv===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"argv"},message:"\
must have required property 'argv'",schema:schema76.required,parentSchema:schema76,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="argv"||key0==="cwd"||key0==="env"||key0==="stopSignal"||key0==="stopTimeout"||key0==="onEngineStop")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema76,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.argv!==void 0){let data0=data.
argv;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/argv",schemaPath:"common.json#/$defs/argv/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema51,data:data0};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1!="string"){let err3={instancePath:instancePath+
"/argv/"+i0,schemaPath:"common.json#/$defs/argv/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema51.items.
type,parentSchema:schema51.items,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+
"/argv",schemaPath:"common.json#/$defs/argv/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema51.type,parentSchema:schema51,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.cwd!==void 0){let data2=data.cwd;if(typeof data2=="string"){if(func2(
data2)<1){let err5={instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.cwd,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema76.properties.cwd.type,parentSchema:schema76.properties.cwd,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}let data3=data.env;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3){let _errs12=errors;if(typeof key1==
"string"&&!pattern12.test(key1)){let err7={instancePath:instancePath+"/env",schemaPath:"common.json#/$defs/environment/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-z\
A-Z0-9_]*$",parentSchema:schema52.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid5=_errs12===
errors;if(!valid5){let err8={instancePath:instancePath+"/env",schemaPath:"common.json#/$defs/environment/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key1},message:"property name must be valid",schema:schema52.propertyNames,parentSchema:schema52,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}for(let key2 in data3){let data4=data3[key2];if(typeof data4!="string"){let err9={instancePath:instancePath+
"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema52.additionalProperties.type,parentSchema:schema52.additionalProperties,data:data4};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+"/env",schemaPath:"common.json#/$defs/environmen\
t/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data3};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}let data5=data.stopSignal;if(!(data5==="SIGTERM"||data5==="SIGINT"||data5==="SIGQUIT"||data5===
"SIGHUP"||data5==="SIGUSR1"||data5==="SIGUSR2"||data5==="SIGKILL")){let err11={instancePath:instancePath+"/stopSignal",schemaPath:"#/propert\
ies/stopSignal/enum",keyword:"enum",params:{allowedValues:schema76.properties.stopSignal.enum},message:"must be equal to one of the allowed \
values",schema:schema76.properties.stopSignal.enum,parentSchema:schema76.properties.stopSignal,data:data5};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}let data6=data.stopTimeout;if(typeof data6=="string"){if(!pattern13.test(data6)){let err12={instancePath:instancePath+"\
/stopTimeout",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\\
d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/stopTimeout",schemaPath:"common.jso\
n#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data7=data.onEngineStop;if(!(data7==="keep"||data7==="stop")){let err14={instancePath:instancePath+
"/onEngineStop",schemaPath:"#/properties/onEngineStop/enum",keyword:"enum",params:{allowedValues:schema76.properties.onEngineStop.enum},message:"\
must be equal to one of the allowed values",schema:schema76.properties.onEngineStop.enum,parentSchema:schema76.properties.onEngineStop,data:data7};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
return validate37.errors=vErrors,errors===0}validate37.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern23=new RegExp("^[a-zA\
-Z0-9:_.\\\\@-]+$","u");function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate36.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.process===void 0){let err0={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"process"},message:"must have required property 'pro\
cess'",schema:schema75.oneOf[0].required,parentSchema:schema75.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===
errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.systemd===void 0){let err1={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"systemd"},message:"must have required property 'sys\
temd'",schema:schema75.oneOf[1].required,parentSchema:schema75.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.docker===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
docker"},message:"must have required property 'docker'",schema:schema75.oneOf[2].required,parentSchema:schema75.oneOf[2],data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=
!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.kubernetes===void 0){let err3={instancePath,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"kubernetes"},message:"must have required property 'kubernetes'",schema:schema75.
oneOf[3].required,parentSchema:schema75.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&(valid0=!0,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.external===void 0){let err4={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"ex\
ternal"},message:"must have required property 'external'",schema:schema75.oneOf[4].required,parentSchema:schema75.oneOf[4],data};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,4]):_valid0&&(valid0=!0,
passing0=4)}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err5={instancePath,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema75.oneOf,parentSchema:schema75,
data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0===
"process"||key0==="systemd"||key0==="docker"||key0==="kubernetes"||key0==="external")){let err6={instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema75,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.process!==void 0&&(validate37(data.process,{instancePath:instancePath+
"/process",parentData:data,parentDataProperty:"process",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(
validate37.errors),errors=vErrors.length)),data.systemd!==void 0){let data1=data.systemd;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
if(data1.unit===void 0){let err7={instancePath:instancePath+"/systemd",schemaPath:"#/$defs/systemdDriver/required",keyword:"required",params:{
missingProperty:"unit"},message:"must have required property 'unit'",schema:schema80.required,parentSchema:schema80,data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data1)if(key1!=="unit"){let err8={instancePath:instancePath+"/systemd",schemaPath:"\
#/$defs/systemdDriver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:schema80,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.unit!==void 0){
let data2=data1.unit;if(typeof data2=="string"){if(!pattern23.test(data2)){let err9={instancePath:instancePath+"/systemd/unit",schemaPath:"#\
/$defs/systemdDriver/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9:_.\\\\@-]+$"},message:'must match pattern "^[a-\
zA-Z0-9:_.\\\\@-]+$"',schema:"^[a-zA-Z0-9:_.\\\\@-]+$",parentSchema:schema80.properties.unit,data:data2};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}else{let err10={instancePath:instancePath+"/systemd/unit",schemaPath:"#/$defs/systemdDriver/properties/unit/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema80.properties.unit.type,parentSchema:schema80.properties.unit,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+"/systemd",schemaPath:"#/$defs/syste\
mdDriver/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data:data1};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.docker!==void 0){let err12={instancePath:instancePath+"/docker",schemaPath:"commo\
n.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,data:data.docker};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.kubernetes!==void 0){let err13={instancePath:instancePath+"/kubernetes",
schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,
data:data.kubernetes};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.external!==void 0){let err14={instancePath:instancePath+
"/external",schemaPath:"common.json#/$defs/notSupportedYet/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema57.not,parentSchema:schema57,
data:data.external};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}return validate36.errors=vErrors,errors===0}validate36.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema85={
description:"`up` is not `healthy`: the signal that tells.",type:"object",additionalProperties:!1,required:["signal"],oneOf:[{required:["abo\
ve"]},{required:["below"]},{required:["outside"]},{required:["true"]}],properties:{signal:{$ref:"common.json#/$defs/promql",description:"Wha\
t is looked at."},above:{type:"number",description:"Healthy while the signal is above this number."},below:{type:"number",description:"Healt\
hy while the signal is below this number."},outside:{$ref:"common.json#/$defs/bounds",description:"Healthy while the signal is outside these\
 two numbers."},true:{$ref:"common.json#/$defs/holds"}}},schema86={description:"A PromQL expression.",type:"string",pattern:"\\S","x-expecte\
d":"a PromQL expression"},schema87={description:"A lower and an upper bound, in this order.",type:"array",items:{type:"number"},minItems:2,maxItems:2,
"x-expected":"two numbers, [low, high]"},schema88={description:"The expression compares by itself: it holds for every series that it returns\
.",enum:[!0,null]};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate40.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.above===void 0){let err0={
instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"above"},message:"must have required property 'above\
'",schema:schema85.oneOf[0].required,parentSchema:schema85.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===
errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.below===void 0){let err1={
instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"below"},message:"must have required property 'below\
'",schema:schema85.oneOf[1].required,parentSchema:schema85.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.outside===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
outside"},message:"must have required property 'outside'",schema:schema85.oneOf[2].required,parentSchema:schema85.oneOf[2],data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=
!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.true===void 0){let err3={instancePath,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"true"},message:"must have required property 'true'",schema:schema85.oneOf[3].
required,parentSchema:schema85.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;_valid0&&
valid0?(valid0=!1,passing0=[passing0,3]):_valid0&&(valid0=!0,passing0=3)}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:
vErrors=null);else{let err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly \
one schema in oneOf",schema:schema85.oneOf,parentSchema:schema85,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.signal===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
signal"},message:"must have required property 'signal'",schema:schema85.required,parentSchema:schema85,data};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}for(let key0 in data)if(!(key0==="signal"||key0==="above"||key0==="below"||key0==="outside"||key0==="true")){let err6={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema85,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.signal!==void 0){let data0=data.
signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err7={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/pro\
mql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.above!==void 0){let data1=data.above;if(!(typeof data1=="number"&&isFinite(data1))){let err9={instancePath:instancePath+
"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema85.properties.above.
type,parentSchema:schema85.properties.above,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.below!==void 0){let data2=data.
below;if(!(typeof data2=="number"&&isFinite(data2))){let err10={instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema85.properties.below.type,parentSchema:schema85.properties.below,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.outside!==void 0){let data3=data.outside;if(Array.isArray(data3)){if(data3.
length>2){let err11={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(data3.length<2){let err12={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/bounds/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema87,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(!(typeof data4=="number"&&isFinite(data4))){let err13={instancePath:instancePath+
"/outside/"+i0,schemaPath:"common.json#/$defs/bounds/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema87.
items.type,parentSchema:schema87.items,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/outside",schemaPath:"common.json#/$defs/bounds/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema87.type,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===
null)){let err15={instancePath:instancePath+"/true",schemaPath:"common.json#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.
enum},message:"must be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema85.type,parentSchema:schema85,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate40.errors=vErrors,
errors===0}validate40.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema90={description:"What it gives, for the ledger: counter\
s. Each of their series is counted on its own, so the expressions must not sum them.",type:"object",additionalProperties:!1,minProperties:1,
properties:{successes:{$ref:"common.json#/$defs/promql",description:"Counts useful results. Default: its `llm_requests_success_total`."},perSuccess:{
type:"number",minimum:0,description:"What one useful result is worth."},revenue:{$ref:"common.json#/$defs/promql",description:"Counts what i\
t earns, in the currency of the prices."}}};function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate42.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema90,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="successes"||key0==="perSuccess"||key0==="revenue")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema90,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.successes!==void 0){
let data0=data.successes;if(typeof data0=="string"){if(!pattern6.test(data0)){let err2={instancePath:instancePath+"/successes",schemaPath:"c\
ommon.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/successes",schemaPath:"com\
mon.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.perSuccess!==void 0){let data1=data.perSuccess;if(typeof data1=="number"&&
isFinite(data1)){if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/perSuccess",schemaPath:"#/properties/perSuccess/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema90.properties.perSuccess,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/perSuccess",schemaPath:"#/properties/perSuccess/\
type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema90.properties.perSuccess.type,parentSchema:schema90.properties.
perSuccess,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.revenue!==void 0){let data2=data.revenue;if(typeof data2==
"string"){if(!pattern6.test(data2)){let err6={instancePath:instancePath+"/revenue",schemaPath:"common.json#/$defs/promql/pattern",keyword:"p\
attern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data2};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/revenue",schemaPath:"common.json#/$defs/promql/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data2};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema90.
type,parentSchema:schema90,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate42.errors=vErrors,errors===0}validate42.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern26=new RegExp("^[A-Z]{3}$","u"),func0=require_equal().default;function validate35(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.instances===void 0&&(data.instances=1),data.dependsOn===void 0&&(data.dependsOn=[]),data.driver===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"driver"},message:"must have required property 'driver'",schema:schema74.
required,parentSchema:schema74,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="driver"||key0===
"instances"||key0==="dependsOn"||key0==="health"||key0==="port"||key0==="price"||key0==="value")){let err1={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema74,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.driver!==void 0&&(validate36(data.driver,{instancePath:instancePath+"/d\
river",parentData:data,parentDataProperty:"driver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.
errors),errors=vErrors.length));let data1=data.instances;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={
instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:schema74.properties.instances.type,parentSchema:schema74.properties.instances,data:data1};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e3||isNaN(data1)){let err3={instancePath:instancePath+"/instances",
schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema74.
properties.instances,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:schema74.properties.instances,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data.dependsOn;if(Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!pattern4.test(data3)){let err5={
instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data3};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/dependsOn/"+i0,schemaPath:"common.json#/$defs/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data3};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){
let err7={instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema74.properties.dependsOn,data:data2};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++;break outer0}}}else{let err8={instancePath:instancePath+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema74.properties.dependsOn.type,parentSchema:schema74.
properties.dependsOn,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.health!==void 0&&(validate40(data.health,
{instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors),errors=vErrors.length)),data.port!==void 0){let data5=data.port;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema74.properties.port.type,parentSchema:schema74.properties.port,data:data5};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>65535||isNaN(data5)){let err10={instancePath:instancePath+
"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,
parentSchema:schema74.properties.port,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5<1||isNaN(data5)){let err11={
instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1",schema:1,parentSchema:schema74.properties.port,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}if(data.price!==
void 0){let data6=data.price;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(Object.keys(data6).length<1){let err12={instancePath:instancePath+
"/price",schemaPath:"common.json#/$defs/price/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 pr\
operties",schema:1,parentSchema:schema89,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key1 in data6)if(!(key1===
"currency"||key1==="perHour"||key1==="perCpuHour"||key1==="perGibHour"||key1==="perGpuHour"||key1==="perKwh"||key1==="perMillionInputTokens"||
key1==="perMillionOutputTokens")){let err13={instancePath:instancePath+"/price",schemaPath:"common.json#/$defs/price/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema89,data:data6};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data6.currency!==void 0){let data7=data6.currency;if(typeof data7=="string"){
if(!pattern26.test(data7)){let err14={instancePath:instancePath+"/price/currency",schemaPath:"common.json#/$defs/price/properties/currency/p\
attern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"',schema:"^[A-Z]{3}$",parentSchema:schema89.
properties.currency,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/pri\
ce/currency",schemaPath:"common.json#/$defs/price/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.
properties.currency.type,parentSchema:schema89.properties.currency,data:data7};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}
if(data6.perHour!==void 0){let data8=data6.perHour;if(typeof data8=="number"&&isFinite(data8)){if(data8<0||isNaN(data8)){let err16={instancePath:instancePath+
"/price/perHour",schemaPath:"common.json#/$defs/price/properties/perHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema89.properties.perHour,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/price/perHour",schemaPath:"common.json#/$defs/price/properties/perHour/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema89.properties.perHour.type,parentSchema:schema89.properties.perHour,data:data8};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}if(data6.perCpuHour!==void 0){let data9=data6.perCpuHour;if(typeof data9=="number"&&isFinite(data9)){
if(data9<0||isNaN(data9)){let err18={instancePath:instancePath+"/price/perCpuHour",schemaPath:"common.json#/$defs/price/properties/perCpuHou\
r/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perCpuHour,data:data9};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/price/perCpuHour",schemaPath:"commo\
n.json#/$defs/price/properties/perCpuHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perCpuHour.
type,parentSchema:schema89.properties.perCpuHour,data:data9};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data6.perGibHour!==
void 0){let data10=data6.perGibHour;if(typeof data10=="number"&&isFinite(data10)){if(data10<0||isNaN(data10)){let err20={instancePath:instancePath+
"/price/perGibHour",schemaPath:"common.json#/$defs/price/properties/perGibHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema89.properties.perGibHour,data:data10};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{
let err21={instancePath:instancePath+"/price/perGibHour",schemaPath:"common.json#/$defs/price/properties/perGibHour/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema89.properties.perGibHour.type,parentSchema:schema89.properties.perGibHour,data:data10};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data6.perGpuHour!==void 0){let data11=data6.perGpuHour;if(typeof data11=="nu\
mber"&&isFinite(data11)){if(data11<0||isNaN(data11)){let err22={instancePath:instancePath+"/price/perGpuHour",schemaPath:"common.json#/$defs\
/price/properties/perGpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.
properties.perGpuHour,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/\
price/perGpuHour",schemaPath:"common.json#/$defs/price/properties/perGpuHour/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber",schema:schema89.properties.perGpuHour.type,parentSchema:schema89.properties.perGpuHour,data:data11};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}}if(data6.perKwh!==void 0){let data12=data6.perKwh;if(typeof data12=="number"&&isFinite(data12)){if(data12<0||isNaN(data12)){
let err24={instancePath:instancePath+"/price/perKwh",schemaPath:"common.json#/$defs/price/properties/perKwh/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perKwh,data:data12};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/price/perKwh",schemaPath:"common.json#/$defs/price/properties/perK\
wh/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perKwh.type,parentSchema:schema89.properties.
perKwh,data:data12};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data6.perMillionInputTokens!==void 0){let data13=data6.perMillionInputTokens;
if(typeof data13=="number"&&isFinite(data13)){if(data13<0||isNaN(data13)){let err26={instancePath:instancePath+"/price/perMillionInputTokens",
schemaPath:"common.json#/$defs/price/properties/perMillionInputTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0",schema:0,parentSchema:schema89.properties.perMillionInputTokens,data:data13};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}}else{let err27={instancePath:instancePath+"/price/perMillionInputTokens",schemaPath:"common.json#/$defs/price/properties/perMillio\
nInputTokens/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perMillionInputTokens.type,parentSchema:schema89.
properties.perMillionInputTokens,data:data13};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data6.perMillionOutputTokens!==
void 0){let data14=data6.perMillionOutputTokens;if(typeof data14=="number"&&isFinite(data14)){if(data14<0||isNaN(data14)){let err28={instancePath:instancePath+
"/price/perMillionOutputTokens",schemaPath:"common.json#/$defs/price/properties/perMillionOutputTokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.perMillionOutputTokens,data:data14};vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/price/perMillionOutputTokens",schemaPath:"common.json#/$defs/price\
/properties/perMillionOutputTokens/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema89.properties.perMillionOutputTokens.
type,parentSchema:schema89.properties.perMillionOutputTokens,data:data14};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{
let err30={instancePath:instancePath+"/price",schemaPath:"common.json#/$defs/price/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:schema89.type,parentSchema:schema89,data:data6};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}data.value!==
void 0&&(validate42(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length))}else{let err31={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}return validate35.errors=vErrors,errors===0}validate35.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate32(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema65.required,parentSchema:schema65,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema65.required,parentSchema:schema65,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema65.required,parentSchema:schema65,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema65.required,parentSchema:schema65,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema65,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Service"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Service"},message:"must be equal to constant",schema:"Service",parentSchema:schema65.properties.kind,data:data1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate33(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length));let data3=data.
mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"comm\
on.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.
enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate35(data.spec,{
instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:
vErrors.concat(validate35.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate32.
errors=vErrors,errors===0}validate32.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateDetector=validate45,schema93={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"Detector",description:"Derives series by learning from a signal; a Threshold reads them\
 like any other series.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"\
common.json#/$defs/apiVersion"},kind:{const:"Detector",description:"The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{
$ref:"common.json#/$defs/mode",description:"A detector learns unless its mode is `off`.",default:"observe"},spec:{$ref:"#/$defs/detectorSpec"}},
$defs:{detectorSpec:{description:"What is watched, and what is looked for.",type:"object",additionalProperties:!1,required:["signal","method"],
properties:{signal:{$ref:"common.json#/$defs/promql",description:"What is watched: a PromQL expression that gives a vector. Each of its seri\
es is learnt on its own."},method:{description:"What is looked for; it names the derived series `homeostat_<method>_...`.",enum:["anomaly","\
leak","forecast","change","rate-of-change","envelope"]},by:{description:'Of an `anomaly`: series that agree in these labels, such as the met\
rics of an `instance`, are also judged together; gives `homeostat_anomaly_joint_score` with these labels, above 0.5 where they do not go tog\
ether as they used to. Metrics are told apart by their labels: `label_replace(a, "metric", "a", "", "") or label_replace(b, ...)`.',type:"ar\
ray",items:{$ref:"common.json#/$defs/labelName"},minItems:1,uniqueItems:!0},season:{$ref:"common.json#/$defs/positiveDuration",description:"\
Length of the cycle that the signal follows. Default: a day, and a week where enough of it was seen."},horizon:{$ref:"common.json#/$defs/pos\
itiveDuration",description:"How far ahead a `forecast` looks. Default: `7d`."},limit:{description:"What a `leak` or a `forecast` runs into: \
a number, or a PromQL expression whose series carry the signal's labels or none.",type:["number","string"],pattern:"\\S","x-expected":"a num\
ber or a PromQL expression"}}}}};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate46.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,
parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0===
"rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0\
-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9\
])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate46.
errors=vErrors,errors===0}validate46.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema102={description:"What is watched, and w\
hat is looked for.",type:"object",additionalProperties:!1,required:["signal","method"],properties:{signal:{$ref:"common.json#/$defs/promql",
description:"What is watched: a PromQL expression that gives a vector. Each of its series is learnt on its own."},method:{description:"What \
is looked for; it names the derived series `homeostat_<method>_...`.",enum:["anomaly","leak","forecast","change","rate-of-change","envelope"]},
by:{description:'Of an `anomaly`: series that agree in these labels, such as the metrics of an `instance`, are also judged together; gives `\
homeostat_anomaly_joint_score` with these labels, above 0.5 where they do not go together as they used to. Metrics are told apart by their l\
abels: `label_replace(a, "metric", "a", "", "") or label_replace(b, ...)`.',type:"array",items:{$ref:"common.json#/$defs/labelName"},minItems:1,
uniqueItems:!0},season:{$ref:"common.json#/$defs/positiveDuration",description:"Length of the cycle that the signal follows. Default: a day,\
 and a week where enough of it was seen."},horizon:{$ref:"common.json#/$defs/positiveDuration",description:"How far ahead a `forecast` looks\
. Default: `7d`."},limit:{description:"What a `leak` or a `forecast` runs into: a number, or a PromQL expression whose series carry the sign\
al's labels or none.",type:["number","string"],pattern:"\\S","x-expected":"a number or a PromQL expression"}}};function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.signal===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must have required prop\
erty 'signal'",schema:schema102.required,parentSchema:schema102,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.method===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required prop\
erty 'method'",schema:schema102.required,parentSchema:schema102,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="signal"||key0==="method"||key0==="by"||key0==="season"||key0==="horizon"||key0==="limit")){let err2={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema102,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0==
"string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pa\
ttern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.method!==void 0){let data1=data.method;if(!(data1==="anomaly"||data1==="leak"||data1==="forecast"||data1==="change"||data1===
"rate-of-change"||data1==="envelope")){let err5={instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{
allowedValues:schema102.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema102.properties.method.enum,
parentSchema:schema102.properties.method,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.by!==void 0){let data2=data.
by;if(Array.isArray(data2)){if(data2.length<1){let err6={instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema102.properties.by,data:data2};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!pattern12.
test(data3)){let err7={instancePath:instancePath+"/by/"+i0,schemaPath:"common.json#/$defs/labelName/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/by/"+i0,schemaPath:"common.json#/$defs\
/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){
let err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NO\
T have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema102.properties.by,data:data2};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++;break outer0}}}else{let err10={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema102.properties.by.type,parentSchema:schema102.properties.by,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.season!==void 0){let data4=data.season;if(typeof data4=="string"){if(!pattern13.
test(data4)){let err11={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/season",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.horizon!==void 0){let data5=data.
horizon;if(typeof data5=="string"){if(!pattern13.test(data5)){let err13={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs\
/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data5};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}else{let err14={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data5};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}if(data.limit!==void 0){let data6=data.limit;if(!(typeof data6=="number"&&isFinite(data6))&&typeof data6!="string"){let err15={
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:schema102.properties.limit.type},message:"\
must be number,string",schema:schema102.properties.limit.type,parentSchema:schema102.properties.limit,data:data6};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(typeof data6=="string"&&!pattern6.test(data6)){let err16={instancePath:instancePath+"/limit",schemaPath:"#/p\
roperties/limit/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema102.properties.
limit,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}return validate48.errors=vErrors,errors===0}validate48.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate45(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema93.required,parentSchema:schema93,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema93.required,parentSchema:schema93,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema93.required,parentSchema:schema93,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema93.required,parentSchema:schema93,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema93,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Detector"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Detector"},message:"must be equal to constant",schema:"Detector",parentSchema:schema93.properties.kind,data:data1};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate46(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length));let data3=data.
mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"comm\
on.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.
enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate48(data.spec,{
instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:
vErrors.concat(validate48.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate45.
errors=vErrors,errors===0}validate45.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateThreshold=validate50,schema107={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"Threshold",description:"When a condition becomes an incident. Each series of the signal\
 is its own subject with its own state.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{
apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Threshold",description:"The kind of policy."},metadata:{$ref:"common.json#/$d\
efs/metadata"},mode:{$ref:"common.json#/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/thresholdSpec"}},$defs:{thresholdSpec:{description:"\
The signal, and what it means.",type:"object",additionalProperties:!1,required:["signal","levels"],properties:{signal:{$ref:"common.json#/$d\
efs/promql",description:"What is watched: a PromQL expression that gives a vector or a number."},unit:{description:"Unit of the signal, for \
people and for range checks: `percent` keeps every bound within 0 and 100.",type:"string",pattern:"^\\S+$","x-expected":"one word, such as p\
ercent, bytes or seconds"},levels:{description:"One to three levels, each of another severity.",type:"array",items:{$ref:"#/$defs/level"},minItems:1,
"x-expected":"a list of levels"},onAbsent:{description:"What an absent series means: keep the state, clear it, or fire.",enum:["hold","clear",
"fire"],default:"hold"},onError:{description:"What a failed reading means: keep the state, or fire.",enum:["hold","fire"],default:"hold"},inhibitedBy:{
description:"Thresholds whose firing mutes this one.",type:"array",items:{$ref:"#/$defs/inhibition"},default:[]},groupBy:{description:"Label\
s by which incidents are grouped: a playbook that names no target of its own acts once for a group.",type:"array",items:{$ref:"common.json#/\
$defs/labelName"},uniqueItems:!0,default:[]},tune:{$ref:"#/$defs/tune"}}},level:{description:"A severity and the condition for it.",type:"ob\
ject",additionalProperties:!1,required:["severity"],oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:["true"]}],
properties:{severity:{$ref:"common.json#/$defs/severity"},above:{type:"number",description:"Holds while the signal is above this number."},below:{
type:"number",description:"Holds while the signal is below this number."},outside:{$ref:"common.json#/$defs/bounds",description:"Holds while\
 the signal is outside these two numbers."},true:{$ref:"common.json#/$defs/holds"},clear:{description:"Exit value (hysteresis): a number for\
 `above` and `below`, two for `outside`. Default: the enter value.",type:["number","array"],items:{type:"number"},minItems:2,maxItems:2,"x-e\
xpected":"a number, or two for `outside`"},for:{$ref:"common.json#/$defs/duration",description:"How long the condition must hold before the \
level fires.",default:"0s"},keepFiringFor:{$ref:"common.json#/$defs/duration",description:"How long the level goes on firing after the condi\
tion ended.",default:"0s"},within:{$ref:"#/$defs/within"}}},within:{description:"The condition must hold in `times` of the last `of` evaluat\
ions, instead of `for`.",type:"object",additionalProperties:!1,required:["times","of"],properties:{times:{type:"integer",minimum:1,description:"\
How many evaluations must hold."},of:{type:"integer",minimum:1,maximum:1e3,description:"Out of how many, the last ones."}}},inhibition:{description:"\
A Threshold that mutes this one while it fires.",type:"object",additionalProperties:!1,required:["threshold"],properties:{threshold:{$ref:"c\
ommon.json#/$defs/name",description:"Name of the muting Threshold."},equal:{description:"Labels whose values must agree on both sides.",type:"\
array",items:{$ref:"common.json#/$defs/labelName"},uniqueItems:!0,default:[]}}},tune:{description:"What the learner may propose, and within \
which bounds; absent: nothing.",type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one bound, such as above: { min\
: 70, max: 97 }",properties:{above:{$ref:"common.json#/$defs/numberRange",description:"Bounds of `above`."},below:{$ref:"common.json#/$defs/\
numberRange",description:"Bounds of `below`."},outside:{description:"Bounds of the lower and of the upper number of `outside`.",type:"array",
items:{$ref:"common.json#/$defs/numberRange"},minItems:2,maxItems:2,"x-expected":"two ranges, of the lower and of the upper bound"},for:{$ref:"\
#/$defs/durationRange",description:"Bounds of `for`."},type:{description:"May it propose only another value, or any kind of rule, such as a \
moving baseline?",enum:["value","any"],default:"value"},objective:{$ref:"#/$defs/objective"},history:{$ref:"common.json#/$defs/duration",description:"\
How long a history a proposal must rest on. Shorter than a day only where the signal shows all its ways sooner.",default:"1d"}}},durationRange:{
description:"Between which durations `for` may move.",type:"object",additionalProperties:!1,required:["min","max"],properties:{min:{$ref:"co\
mmon.json#/$defs/duration",description:"Shortest."},max:{$ref:"common.json#/$defs/duration",description:"Longest."},maxStep:{description:"Gr\
eatest change of one proposal: a duration, or a share such as `10%`.",type:"string",pattern:"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)\
?(?:\\d+m)?(?:\\d+s)?)$","x-expected":"a duration such as 5m, or a share such as 10%"}}},objective:{description:"What a good setting comes t\
o.",type:"object",additionalProperties:!1,properties:{falseAlertsPerWeek:{type:"number",minimum:0,description:"How many false alerts a week \
are tolerable."},missedIncidents:{type:"number",minimum:0,description:"How many missed incidents are tolerable."}}}}};function validate51(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){
let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT\
 have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==
void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$\
defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate51.
errors=vErrors,errors===0}validate51.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema116={description:"The signal, and what i\
t means.",type:"object",additionalProperties:!1,required:["signal","levels"],properties:{signal:{$ref:"common.json#/$defs/promql",description:"\
What is watched: a PromQL expression that gives a vector or a number."},unit:{description:"Unit of the signal, for people and for range chec\
ks: `percent` keeps every bound within 0 and 100.",type:"string",pattern:"^\\S+$","x-expected":"one word, such as percent, bytes or seconds"},
levels:{description:"One to three levels, each of another severity.",type:"array",items:{$ref:"#/$defs/level"},minItems:1,"x-expected":"a li\
st of levels"},onAbsent:{description:"What an absent series means: keep the state, clear it, or fire.",enum:["hold","clear","fire"],default:"\
hold"},onError:{description:"What a failed reading means: keep the state, or fire.",enum:["hold","fire"],default:"hold"},inhibitedBy:{description:"\
Thresholds whose firing mutes this one.",type:"array",items:{$ref:"#/$defs/inhibition"},default:[]},groupBy:{description:"Labels by which in\
cidents are grouped: a playbook that names no target of its own acts once for a group.",type:"array",items:{$ref:"common.json#/$defs/labelNa\
me"},uniqueItems:!0,default:[]},tune:{$ref:"#/$defs/tune"}}},pattern45=new RegExp("^\\S+$","u"),schema118={description:"A severity and the c\
ondition for it.",type:"object",additionalProperties:!1,required:["severity"],oneOf:[{required:["above"]},{required:["below"]},{required:["o\
utside"]},{required:["true"]}],properties:{severity:{$ref:"common.json#/$defs/severity"},above:{type:"number",description:"Holds while the s\
ignal is above this number."},below:{type:"number",description:"Holds while the signal is below this number."},outside:{$ref:"common.json#/$\
defs/bounds",description:"Holds while the signal is outside these two numbers."},true:{$ref:"common.json#/$defs/holds"},clear:{description:"\
Exit value (hysteresis): a number for `above` and `below`, two for `outside`. Default: the enter value.",type:["number","array"],items:{type:"\
number"},minItems:2,maxItems:2,"x-expected":"a number, or two for `outside`"},for:{$ref:"common.json#/$defs/duration",description:"How long \
the condition must hold before the level fires.",default:"0s"},keepFiringFor:{$ref:"common.json#/$defs/duration",description:"How long the l\
evel goes on firing after the condition ended.",default:"0s"},within:{$ref:"#/$defs/within"}}},schema119={description:"How bad it is.",enum:[
"info","warning","critical"]},schema122={description:"A duration: `90s`, `5m`, `1h30m`, `7d`, or `0`.",type:["string","integer"],pattern:"^(\
?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",minimum:0,maximum:0,"x-expected":"a duration such as 9\
0s, 5m or 1h30m"},schema124={description:"The condition must hold in `times` of the last `of` evaluations, instead of `for`.",type:"object",
additionalProperties:!1,required:["times","of"],properties:{times:{type:"integer",minimum:1,description:"How many evaluations must hold."},of:{
type:"integer",minimum:1,maximum:1e3,description:"Out of how many, the last ones."}}},pattern46=new RegExp("^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?\
:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.above===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"above"},message:"\
must have required property 'above'",schema:schema118.oneOf[0].required,parentSchema:schema118.oneOf[0],data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.below===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"below"},
message:"must have required property 'below'",schema:schema118.oneOf[1].required,parentSchema:schema118.oneOf[1],data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&(valid0=!0,passing0=
1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.outside===void 0){let err2={instancePath,schemaPath:"#/oneOf\
/2/required",keyword:"required",params:{missingProperty:"outside"},message:"must have required property 'outside'",schema:schema118.oneOf[2].
required,parentSchema:schema118.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&
valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.true===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"true"},message:"\
must have required property 'true'",schema:schema118.oneOf[3].required,parentSchema:schema118.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid0=_errs5===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,3]):_valid0&&(valid0=!0,passing0=3)}}if(valid0)
errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema118.oneOf,parentSchema:schema118,data};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.for===void 0&&(data.for="0s"),data.
keepFiringFor===void 0&&(data.keepFiringFor="0s"),data.severity===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"severity"},message:"must have required property 'severity'",schema:schema118.required,parentSchema:schema118,data};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data)if(!func1.call(schema118.properties,key0)){let err6={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema118,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.severity!==void 0){let data0=data.
severity;if(!(data0==="info"||data0==="warning"||data0==="critical")){let err7={instancePath:instancePath+"/severity",schemaPath:"common.jso\
n#/$defs/severity/enum",keyword:"enum",params:{allowedValues:schema119.enum},message:"must be equal to one of the allowed values",schema:schema119.
enum,parentSchema:schema119,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.above!==void 0){let data1=data.above;
if(!(typeof data1=="number"&&isFinite(data1))){let err8={instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number",schema:schema118.properties.above.type,parentSchema:schema118.properties.above,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.below!==void 0){let data2=data.below;if(!(typeof data2=="number"&&isFinite(
data2))){let err9={instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:"number"},message:"mu\
st be number",schema:schema118.properties.below.type,parentSchema:schema118.properties.below,data:data2};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}if(data.outside!==void 0){let data3=data.outside;if(Array.isArray(data3)){if(data3.length>2){let err10={instancePath:instancePath+
"/outside",schemaPath:"common.json#/$defs/bounds/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,
parentSchema:schema87,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3.length<2){let err11={instancePath:instancePath+
"/outside",schemaPath:"common.json#/$defs/bounds/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,
parentSchema:schema87,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){
let data4=data3[i0];if(!(typeof data4=="number"&&isFinite(data4))){let err12={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.js\
on#/$defs/bounds/items/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema87.items.type,parentSchema:schema87.
items,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/outside",schemaPath:"\
common.json#/$defs/bounds/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema87.type,parentSchema:schema87,data:data3};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===null)){let err14={
instancePath:instancePath+"/true",schemaPath:"common.json#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.enum},message:"mu\
st be equal to one of the allowed values",schema:schema88.enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}if(data.clear!==void 0){let data6=data.clear;if(!(typeof data6=="number"&&isFinite(data6))&&!Array.isArray(data6)){let err15={
instancePath:instancePath+"/clear",schemaPath:"#/properties/clear/type",keyword:"type",params:{type:schema118.properties.clear.type},message:"\
must be number,array",schema:schema118.properties.clear.type,parentSchema:schema118.properties.clear,data:data6};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(Array.isArray(data6)){if(data6.length>2){let err16={instancePath:instancePath+"/clear",schemaPath:"#/propert\
ies/clear/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema118.properties.
clear,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data6.length<2){let err17={instancePath:instancePath+"/clea\
r",schemaPath:"#/properties/clear/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema118.
properties.clear,data:data6};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];
if(!(typeof data7=="number"&&isFinite(data7))){let err18={instancePath:instancePath+"/clear/"+i1,schemaPath:"#/properties/clear/items/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:schema118.properties.clear.items.type,parentSchema:schema118.properties.
clear.items,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}}let data8=data.for;if(typeof data8!="string"&&!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err19={instancePath:instancePath+"/for",schemaPath:"common.json#/$defs/duration/t\
ype",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data8};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>0||isNaN(data8)){let err20={instancePath:instancePath+
"/for",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,
data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data8<0||isNaN(data8)){let err21={instancePath:instancePath+"/for",
schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,
data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(typeof data8=="string"&&!pattern46.test(data8)){let err22={instancePath:instancePath+
"/for",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(\
?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data8};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}let data9=data.keepFiringFor;if(typeof data9!="string"&&!(typeof data9=="number"&&!(data9%
1)&&!isNaN(data9)&&isFinite(data9))){let err23={instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/type",keyword:"\
type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data9};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>0||isNaN(data9)){let err24={instancePath:instancePath+
"/keepFiringFor",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",
schema:0,parentSchema:schema122,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data9<0||isNaN(data9)){let err25={
instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema122,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(typeof data9==
"string"&&!pattern46.test(data9)){let err26={instancePath:instancePath+"/keepFiringFor",schemaPath:"common.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match patte\
rn "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?\
(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
if(data.within!==void 0){let data10=data.within;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.times===void 0){let err27={
instancePath:instancePath+"/within",schemaPath:"#/$defs/within/required",keyword:"required",params:{missingProperty:"times"},message:"must h\
ave required property 'times'",schema:schema124.required,parentSchema:schema124,data:data10};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}if(data10.of===void 0){let err28={instancePath:instancePath+"/within",schemaPath:"#/$defs/within/required",keyword:"required",params:{
missingProperty:"of"},message:"must have required property 'of'",schema:schema124.required,parentSchema:schema124,data:data10};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}for(let key1 in data10)if(!(key1==="times"||key1==="of")){let err29={instancePath:instancePath+
"/within",schemaPath:"#/$defs/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT\
 have additional properties",schema:!1,parentSchema:schema124,data:data10};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data10.
times!==void 0){let data11=data10.times;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err30={instancePath:instancePath+
"/within/times",schemaPath:"#/$defs/within/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema124.
properties.times.type,parentSchema:schema124.properties.times,data:data11};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data11==
"number"&&isFinite(data11)&&(data11<1||isNaN(data11))){let err31={instancePath:instancePath+"/within/times",schemaPath:"#/$defs/within/prope\
rties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema124.properties.times,
data:data11};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data10.of!==void 0){let data12=data10.of;if(!(typeof data12=="n\
umber"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err32={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/propert\
ies/of/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema124.properties.of.type,parentSchema:schema124.properties.
of,data:data12};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(typeof data12=="number"&&isFinite(data12)){if(data12>1e3||isNaN(
data12)){let err33={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/properties/of/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema124.properties.of,data:data12};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}if(data12<1||isNaN(data12)){let err34={instancePath:instancePath+"/within/of",schemaPath:"#/$defs/within/properties/of/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema124.properties.of,data:data12};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}}}else{let err35={instancePath:instancePath+"/within",schemaPath:"#/$defs/withi\
n/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data:data10};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema118.type,parentSchema:schema118,data};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}return validate54.
errors=vErrors,errors===0}validate54.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema125={description:"A Threshold that mutes\
 this one while it fires.",type:"object",additionalProperties:!1,required:["threshold"],properties:{threshold:{$ref:"common.json#/$defs/name",
description:"Name of the muting Threshold."},equal:{description:"Labels whose values must agree on both sides.",type:"array",items:{$ref:"co\
mmon.json#/$defs/labelName"},uniqueItems:!0,default:[]}}};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.equal===void 0&&(data.equal=[]),data.threshold===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"threshold"},message:"must have required p\
roperty 'threshold'",schema:schema125.required,parentSchema:schema125,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="threshold"||key0==="equal")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema125,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.threshold!==void 0){let data0=data.threshold;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={
instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,\
62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}let data1=data.equal;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(typeof data2=="string"){if(!pattern12.test(data2)){let err4={instancePath:instancePath+"/equal/"+i0,schemaPath:"common.json#/$defs/labelN\
ame/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^\
[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/equal/"+i0,schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,
parentSchema:schema56,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data1[i1],data1[j0])){let err6={instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema125.
properties.equal,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;break outer0}}}else{let err7={instancePath:instancePath+
"/equal",schemaPath:"#/properties/equal/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema125.properties.equal.
type,parentSchema:schema125.properties.equal,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema129={description:"What the learner may propose, and within which bounds; absent: nothing.",type:"object",additionalProperties:!1,minProperties:1,
"x-expected":"at least one bound, such as above: { min: 70, max: 97 }",properties:{above:{$ref:"common.json#/$defs/numberRange",description:"\
Bounds of `above`."},below:{$ref:"common.json#/$defs/numberRange",description:"Bounds of `below`."},outside:{description:"Bounds of the lowe\
r and of the upper number of `outside`.",type:"array",items:{$ref:"common.json#/$defs/numberRange"},minItems:2,maxItems:2,"x-expected":"two \
ranges, of the lower and of the upper bound"},for:{$ref:"#/$defs/durationRange",description:"Bounds of `for`."},type:{description:"May it pr\
opose only another value, or any kind of rule, such as a moving baseline?",enum:["value","any"],default:"value"},objective:{$ref:"#/$defs/ob\
jective"},history:{$ref:"common.json#/$defs/duration",description:"How long a history a proposal must rest on. Shorter than a day only where\
 the signal shows all its ways sooner.",default:"1d"}}},schema130={description:"Between which numbers a bound may move.",type:"object",additionalProperties:!1,
required:["min","max"],properties:{min:{type:"number",description:"Least value."},max:{type:"number",description:"Greatest value."},maxStep:{
description:"Greatest change of one proposal: a number, or a share such as `10%`.",type:["number","string"],exclusiveMinimum:0,pattern:"^(?=\
.*[1-9])\\d+(?:\\.\\d+)?%$","x-expected":"a number above zero, or a share such as 10%"}}},schema136={description:"What a good setting comes \
to.",type:"object",additionalProperties:!1,properties:{falseAlertsPerWeek:{type:"number",minimum:0,description:"How many false alerts a week\
 are tolerable."},missedIncidents:{type:"number",minimum:0,description:"How many missed incidents are tolerable."}}},pattern51=new RegExp("^\
(?=.*[1-9])\\d+(?:\\.\\d+)?%$","u"),schema133={description:"Between which durations `for` may move.",type:"object",additionalProperties:!1,required:[
"min","max"],properties:{min:{$ref:"common.json#/$defs/duration",description:"Shortest."},max:{$ref:"common.json#/$defs/duration",description:"\
Longest."},maxStep:{description:"Greatest change of one proposal: a duration, or a share such as `10%`.",type:"string",pattern:"^(?=.*[1-9])\
(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$","x-expected":"a duration such as 5m, or a share such as 10%"}}},pattern56=new RegExp(
"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.min===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema133.
required,parentSchema:schema133,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.max===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema133.required,
parentSchema:schema133,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="min"||key0==="max"||
key0==="maxStep")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema133,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.min!==void 0){let data0=data.min;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={
instancePath:instancePath+"/min",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be \
string,integer",schema:schema122.type,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0==
"number"&&isFinite(data0)){if(data0>0||isNaN(data0)){let err4={instancePath:instancePath+"/min",schemaPath:"common.json#/$defs/duration/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data0<0||isNaN(data0)){let err5={instancePath:instancePath+"/min",schemaPath:"common.json#/$defs/durat\
ion/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){let err6={instancePath:instancePath+"/mi\
n",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d\
+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',
schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.max!==void 0){let data1=data.max;if(typeof data1!="string"&&!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err7={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/type",keyword:"\
type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err8={instancePath:instancePath+
"/max",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1<0||isNaN(data1)){let err9={instancePath:instancePath+"/max",schemaPath:"\
common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(typeof data1=="string"&&!pattern46.test(data1)){let err10={instancePath:instancePath+
"/max",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(\
?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data1};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.maxStep!==void 0){let data2=data.maxStep;if(typeof data2=="string"){if(!pattern56.
test(data2)){let err11={instancePath:instancePath+"/maxStep",schemaPath:"#/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(\
?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d\
+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$"',schema:"^(?=.*[1-9])(?:\\d+(?:\\.\\d+)?%|(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?)$",parentSchema:schema133.
properties.maxStep,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/maxS\
tep",schemaPath:"#/properties/maxStep/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema133.properties.maxStep.
type,parentSchema:schema133.properties.maxStep,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0&&(data.type="value"),data.history===void 0&&(data.history="1d"),Object.
keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have few\
er than 1 properties",schema:1,parentSchema:schema129,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"above"||key0==="below"||key0==="outside"||key0==="for"||key0==="type"||key0==="objective"||key0==="history")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema129,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.above!==void 0){let data0=data.above;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.min===void 0){let err2={instancePath:instancePath+"/above",schemaPath:"common.json#/\
$defs/numberRange/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,
parentSchema:schema130,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.max===void 0){let err3={instancePath:instancePath+
"/above",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required \
property 'max'",schema:schema130.required,parentSchema:schema130,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data0)
if(!(key1==="min"||key1==="max"||key1==="maxStep")){let err4={instancePath:instancePath+"/above",schemaPath:"common.json#/$defs/numberRange/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema130,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.min!==void 0){let data1=data0.min;if(!(typeof data1==
"number"&&isFinite(data1))){let err5={instancePath:instancePath+"/above/min",schemaPath:"common.json#/$defs/numberRange/properties/min/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.min,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.max!==void 0){let data2=data0.max;if(!(typeof data2=="number"&&isFinite(
data2))){let err6={instancePath:instancePath+"/above/max",schemaPath:"common.json#/$defs/numberRange/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.max,data:data2};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.maxStep!==void 0){let data3=data0.maxStep;if(!(typeof data3=="number"&&isFinite(data3))&&
typeof data3!="string"){let err7={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/t\
ype",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",schema:schema130.properties.maxStep.type,
parentSchema:schema130.properties.maxStep,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<=0||isNaN(data3))){let err8={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties\
/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.
properties.maxStep,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="string"&&!pattern51.test(data3)){
let err9={instancePath:instancePath+"/above/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",
params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\
\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath:instancePath+"/above",schemaPath:"common.json#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:schema130.type,parentSchema:schema130,data:data0};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.below!==
void 0){let data4=data.below;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.min===void 0){let err11={instancePath:instancePath+
"/below",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"min"},message:"must have required \
property 'min'",schema:schema130.required,parentSchema:schema130,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data4.
max===void 0){let err12={instancePath:instancePath+"/below",schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{
missingProperty:"max"},message:"must have required property 'max'",schema:schema130.required,parentSchema:schema130,data:data4};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}for(let key2 in data4)if(!(key2==="min"||key2==="max"||key2==="maxStep")){let err13={instancePath:instancePath+
"/below",schemaPath:"common.json#/$defs/numberRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema130,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(data4.min!==void 0){let data5=data4.min;if(!(typeof data5=="number"&&isFinite(data5))){let err14={instancePath:instancePath+"/below/min",
schemaPath:"common.json#/$defs/numberRange/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.
properties.min.type,parentSchema:schema130.properties.min,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data4.
max!==void 0){let data6=data4.max;if(!(typeof data6=="number"&&isFinite(data6))){let err15={instancePath:instancePath+"/below/max",schemaPath:"\
common.json#/$defs/numberRange/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.
max.type,parentSchema:schema130.properties.max,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data4.maxStep!==void 0){
let data7=data4.maxStep;if(!(typeof data7=="number"&&isFinite(data7))&&typeof data7!="string"){let err16={instancePath:instancePath+"/below/\
maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},
message:"must be number,string",schema:schema130.properties.maxStep.type,parentSchema:schema130.properties.maxStep,data:data7};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<=0||isNaN(data7))){let err17={instancePath:instancePath+
"/below/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.properties.maxStep,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(typeof data7=="string"&&!pattern51.test(data7)){let err18={instancePath:instancePath+"/below/maxStep",schemaPath:"common.\
json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match \
pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data7};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/below",schemaPath:"common.json#/$defs/number\
Range/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data:data4};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.outside!==void 0){let data8=data.outside;if(Array.isArray(data8)){if(data8.length>
2){let err20={instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/maxItems",keyword:"maxItems",params:{limit:2},message:"m\
ust NOT have more than 2 items",schema:2,parentSchema:schema129.properties.outside,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}if(data8.length<2){let err21={instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema129.properties.outside,data:data8};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){if(data9.min===void 0){let err22={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/numberRange/required",keyword:"\
required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,parentSchema:schema130,data:data9};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data9.max===void 0){let err23={instancePath:instancePath+"/outside/"+i0,schemaPath:"\
common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema130.
required,parentSchema:schema130,data:data9};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}for(let key3 in data9)if(!(key3==="m\
in"||key3==="max"||key3==="maxStep")){let err24={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/numberRange/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema130,
data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data9.min!==void 0){let data10=data9.min;if(!(typeof data10=="num\
ber"&&isFinite(data10))){let err25={instancePath:instancePath+"/outside/"+i0+"/min",schemaPath:"common.json#/$defs/numberRange/properties/mi\
n/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.
min,data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data9.max!==void 0){let data11=data9.max;if(!(typeof data11==
"number"&&isFinite(data11))){let err26={instancePath:instancePath+"/outside/"+i0+"/max",schemaPath:"common.json#/$defs/numberRange/propertie\
s/max/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.
max,data:data11};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data9.maxStep!==void 0){let data12=data9.maxStep;if(!(typeof data12==
"number"&&isFinite(data12))&&typeof data12!="string"){let err27={instancePath:instancePath+"/outside/"+i0+"/maxStep",schemaPath:"common.json\
#/$defs/numberRange/properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",
schema:schema130.properties.maxStep.type,parentSchema:schema130.properties.maxStep,data:data12};vErrors===null?vErrors=[err27]:vErrors.push(
err27),errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<=0||isNaN(data12))){let err28={instancePath:instancePath+"/outside/"+i0+
"/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0},message:"must be > 0",schema:0,parentSchema:schema130.properties.maxStep,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}if(typeof data12=="string"&&!pattern51.test(data12)){let err29={instancePath:instancePath+"/outside/"+i0+"/maxStep",schemaPath:"com\
mon.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must ma\
tch pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data12};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{let err30={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.js\
on#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data:data9};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+"/outside",schemaPath:"#/properties/\
outside/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema129.properties.outside.type,parentSchema:schema129.properties.
outside,data:data8};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}data.for!==void 0&&(validate59(data.for,{instancePath:instancePath+
"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.
errors),errors=vErrors.length));let data14=data.type;if(!(data14==="value"||data14==="any")){let err32={instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema129.properties.type.enum},message:"must be equal to one of the allowed va\
lues",schema:schema129.properties.type.enum,parentSchema:schema129.properties.type,data:data14};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}if(data.objective!==void 0){let data15=data.objective;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(let key4 in data15)
if(!(key4==="falseAlertsPerWeek"||key4==="missedIncidents")){let err33={instancePath:instancePath+"/objective",schemaPath:"#/$defs/objective\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties",schema:!1,
parentSchema:schema136,data:data15};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data15.falseAlertsPerWeek!==void 0){let data16=data15.
falseAlertsPerWeek;if(typeof data16=="number"&&isFinite(data16)){if(data16<0||isNaN(data16)){let err34={instancePath:instancePath+"/objectiv\
e/falseAlertsPerWeek",schemaPath:"#/$defs/objective/properties/falseAlertsPerWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema136.properties.falseAlertsPerWeek,data:data16};vErrors===null?vErrors=[err34]:vErrors.push(
err34),errors++}}else{let err35={instancePath:instancePath+"/objective/falseAlertsPerWeek",schemaPath:"#/$defs/objective/properties/falseAle\
rtsPerWeek/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema136.properties.falseAlertsPerWeek.type,parentSchema:schema136.
properties.falseAlertsPerWeek,data:data16};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data15.missedIncidents!==void 0){
let data17=data15.missedIncidents;if(typeof data17=="number"&&isFinite(data17)){if(data17<0||isNaN(data17)){let err36={instancePath:instancePath+
"/objective/missedIncidents",schemaPath:"#/$defs/objective/properties/missedIncidents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema136.properties.missedIncidents,data:data17};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}}else{let err37={instancePath:instancePath+"/objective/missedIncidents",schemaPath:"#/$defs/objective/properties/missedIncidents/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number",schema:schema136.properties.missedIncidents.type,parentSchema:schema136.properties.
missedIncidents,data:data17};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/objec\
tive",schemaPath:"#/$defs/objective/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema136.type,parentSchema:schema136,
data:data15};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}let data18=data.history;if(typeof data18!="string"&&!(typeof data18==
"number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err39={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/dur\
ation/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data18};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(typeof data18=="number"&&isFinite(data18)){if(data18>0||isNaN(data18)){let err40={
instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"\
must be <= 0",schema:0,parentSchema:schema122,data:data18};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data18<0||isNaN(data18)){
let err41={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema122,data:data18};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(typeof data18==
"string"&&!pattern46.test(data18)){let err42={instancePath:instancePath+"/history",schemaPath:"common.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match patte\
rn "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?\
(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data18};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{
let err43={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema129.type,parentSchema:schema129,
data};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}return validate58.errors=vErrors,errors===0}validate58.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.onAbsent===void 0&&(data.onAbsent="hold"),data.onError===void 0&&(data.
onError="hold"),data.inhibitedBy===void 0&&(data.inhibitedBy=[]),data.groupBy===void 0&&(data.groupBy=[]),data.signal===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must have required property 'signal'",schema:schema116.
required,parentSchema:schema116,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.levels===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"levels"},message:"must have required property 'levels'",schema:schema116.
required,parentSchema:schema116,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="signal"||key0===
"unit"||key0==="levels"||key0==="onAbsent"||key0==="onError"||key0==="inhibitedBy"||key0==="groupBy"||key0==="tune")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema116,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.
signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/pro\
mql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.unit!==void 0){let data1=data.unit;if(typeof data1=="string"){if(!pattern45.test(data1)){let err5={
instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S+$"},message:'must match pat\
tern "^\\S+$"',schema:"^\\S+$",parentSchema:schema116.properties.unit,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema116.properties.unit.type,parentSchema:schema116.properties.unit,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.levels!==void 0){let data2=data.levels;if(Array.isArray(data2)){if(data2.length<1){let err7={instancePath:instancePath+"/l\
evels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema116.
properties.levels,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate54(
data2[i0],{instancePath:instancePath+"/levels/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/levels",schemaPath:"#/\
properties/levels/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema116.properties.levels.type,parentSchema:schema116.
properties.levels,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data4=data.onAbsent;if(!(data4==="hold"||data4===
"clear"||data4==="fire")){let err9={instancePath:instancePath+"/onAbsent",schemaPath:"#/properties/onAbsent/enum",keyword:"enum",params:{allowedValues:schema116.
properties.onAbsent.enum},message:"must be equal to one of the allowed values",schema:schema116.properties.onAbsent.enum,parentSchema:schema116.
properties.onAbsent,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let data5=data.onError;if(!(data5==="hold"||data5===
"fire")){let err10={instancePath:instancePath+"/onError",schemaPath:"#/properties/onError/enum",keyword:"enum",params:{allowedValues:schema116.
properties.onError.enum},message:"must be equal to one of the allowed values",schema:schema116.properties.onError.enum,parentSchema:schema116.
properties.onError,data:data5};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data6=data.inhibitedBy;if(Array.isArray(data6)){
let len1=data6.length;for(let i1=0;i1<len1;i1++)validate56(data6[i1],{instancePath:instancePath+"/inhibitedBy/"+i1,parentData:data6,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)}else{let err11={
instancePath:instancePath+"/inhibitedBy",schemaPath:"#/properties/inhibitedBy/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:schema116.properties.inhibitedBy.type,parentSchema:schema116.properties.inhibitedBy,data:data6};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}let data8=data.groupBy;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];if(typeof data9==
"string"){if(!pattern12.test(data9)){let err12={instancePath:instancePath+"/groupBy/"+i2,schemaPath:"common.json#/$defs/labelName/pattern",keyword:"\
pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*\
$",parentSchema:schema56,data:data9};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/groupBy/"+i2,schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.
type,parentSchema:schema56,data:data9};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}let i3=data8.length,j0;if(i3>1){outer0:for(;i3--;)
for(j0=i3;j0--;)if(func0(data8[i3],data8[j0])){let err14={instancePath:instancePath+"/groupBy",schemaPath:"#/properties/groupBy/uniqueItems",
keyword:"uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:!0,parentSchema:schema116.
properties.groupBy,data:data8};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break outer0}}}else{let err15={instancePath:instancePath+
"/groupBy",schemaPath:"#/properties/groupBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema116.properties.groupBy.
type,parentSchema:schema116.properties.groupBy,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}data.tune!==void 0&&(validate58(
data.tune,{instancePath:instancePath+"/tune",parentData:data,parentDataProperty:"tune",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors),errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
return validate53.errors=vErrors,errors===0}validate53.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate50(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate50.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===
void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
tadata"},message:"must have required property 'metadata'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"},message:"must have required property 'spec'",schema:schema107.required,parentSchema:schema107,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema107,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){
let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVer\
sion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Threshold"){let err6={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Threshold"},message:"must be eq\
ual to constant",schema:"Threshold",parentSchema:schema107.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
data.metadata!==void 0&&(validate51(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length));let data3=data.mode;if(!(data3===
"enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mod\
e/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate53(data.spec,{instancePath:instancePath+"\
/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema107.type,parentSchema:schema107,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate50.errors=vErrors,
errors===0}validate50.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePlaybook=validate63,schema138={$schema:"https://json-\
schema.org/draft/2020-12/schema",title:"Playbook",description:"How to heal: a ladder of actions, the next rung only while verify still fails\
.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/a\
piVersion"},kind:{const:"Playbook",description:"The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#\
/$defs/mode",default:"observe"},spec:{$ref:"#/$defs/playbookSpec"}},$defs:{playbookSpec:{description:"When to act, on what, and how.",type:"\
object",additionalProperties:!1,required:["when","ladder"],properties:{when:{$ref:"#/$defs/trigger"},target:{description:"What locks, budget\
s and backoff hang on, usually `${labels.service}`. Default: the incident's labels.",type:"string",pattern:"\\S",default:"${labels}","x-expe\
cted":"text, usually with a label in it: ${labels.service}"},ladder:{description:"The rungs, mildest first.",type:"array",items:{$ref:"#/$de\
fs/rung"},minItems:1,"x-expected":"a list of rungs"},backoff:{$ref:"#/$defs/backoff",default:{}},futility:{$ref:"#/$defs/futility",default:{}},
onExhausted:{$ref:"#/$defs/lastResort"},stopWhen:{$ref:"common.json#/$defs/promql",description:"Ends a running playbook, and aborts its acti\
on that runs, while this PromQL expression gives anything (or, of a number, other than 0)."},requires:{$ref:"#/$defs/requires",default:{}},after:{
description:"Playbooks that heal what this one's targets depend on: it waits while an incident of theirs lasts.",type:"array",items:{$ref:"c\
ommon.json#/$defs/name"},uniqueItems:!0,default:[]},tune:{$ref:"#/$defs/ladderTune"}}},ladderTune:{description:"What the learner may propose\
; absent: nothing.",type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one of order: true and mode: enforce",properties:{
order:{type:"boolean",description:"May it propose another order of the rungs, where history favours one?"},mode:{enum:["warn","enforce"],description:"\
Up to which `mode` it may be promoted, once the alerts that begin it were surely right by what people and heals said of them. `mode` itself \
must be written out."}}},trigger:{description:"What begins it: an incident, a time, or an event.",type:"object",additionalProperties:!1,dependentRequired:{
severity:["threshold"],timezone:["schedule"]},oneOf:[{required:["threshold"]},{required:["schedule"]},{required:["event"]}],properties:{threshold:{
$ref:"common.json#/$defs/name",description:"Name of the Threshold whose incidents it heals."},severity:{$ref:"common.json#/$defs/severity",description:"\
Only incidents of this severity."},labels:{$ref:"common.json#/$defs/labels",description:"Only incidents or events with these labels.",default:{}},
schedule:{description:"A cron expression of five fields.",type:"string",pattern:"\\S","x-expected":'a cron expression, such as "0 8 * * 1-5"'},
timezone:{$ref:"common.json#/$defs/text",description:"IANA name of the zone of `schedule`. Default: `UTC`."},event:{$ref:"common.json#/$defs\
/text",description:"Name of the event; `help` is what an agent sends that asks this one for help."}}},requires:{description:"What must be so\
 before a rung that cannot be undone.",type:"object",additionalProperties:!1,properties:{observations:{description:"How many Thresholds over\
 different metrics must fire for the same labels, its own included.",type:"integer",minimum:1,maximum:10,default:1}}},rung:{description:"One\
 action, and how to know that it helped.",type:"object",additionalProperties:!1,required:["do"],properties:{name:{$ref:"common.json#/$defs/t\
ext",description:"Name of the rung, unique in the ladder. Default: its action."},do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"commo\
n.json#/$defs/params",default:{}},verify:{$ref:"#/$defs/verify",default:{}},timeout:{$ref:"common.json#/$defs/positiveDuration",description:"\
After this long the action is aborted.",default:"30s"},onStop:{description:"What the kill switch and `stopWhen` do to the action while it ru\
ns.",type:"string",enum:["abort","finish"],default:"abort"},retry:{$ref:"#/$defs/retry",default:{}},undo:{description:"What takes it back wh\
en verify says that things got worse: the actuator's own undo, nothing, or an action.",type:["string","object"],pattern:"^(?:auto|none)$",additionalProperties:!1,
required:["do"],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/params",default:{}}},default:"auto","x-\
expected":"auto, none or an action { do: ..., with: ... }"}}},verify:{description:"When the rung counts as successful. Default: the incident\
 cleared.",type:"object",additionalProperties:!1,dependentRequired:{above:["signal"],below:["signal"],outside:["signal"],true:["signal"]},if:{
required:["signal"]},then:{oneOf:[{required:["above"]},{required:["below"]},{required:["outside"]},{required:["true"]}]},properties:{signal:{
$ref:"common.json#/$defs/promql",description:"What is looked at."},above:{type:"number",description:"Good while the signal is above this num\
ber."},below:{type:"number",description:"Good while the signal is below this number."},outside:{$ref:"common.json#/$defs/bounds",description:"\
Good while the signal is outside these two numbers."},true:{$ref:"common.json#/$defs/holds"},within:{$ref:"common.json#/$defs/positiveDurati\
on",description:"How long the effect may take to show.",default:"2m"}}},retry:{description:"How often a failed action is tried.",type:"objec\
t",additionalProperties:!1,properties:{attempts:{type:"integer",minimum:1,maximum:100,description:"How often in all.",default:1},backoff:{$ref:"\
common.json#/$defs/duration",description:"Pause before the next attempt.",default:"5s"}}},backoff:{description:"Pause between heals of one t\
arget after failed ones; it doubles each time.",type:"object",additionalProperties:!1,properties:{initial:{$ref:"common.json#/$defs/duration",
description:"Pause after the first failed heal.",default:"10s"},max:{$ref:"common.json#/$defs/duration",description:"Longest pause.",default:"\
10m"},resetAfter:{$ref:"common.json#/$defs/duration",description:"Health of this long forgets the failures.",default:"10m"}}},futility:{description:"\
When to stop trying: the pair of target and action freezes until the incident clears.",type:"object",additionalProperties:!1,properties:{failures:{
type:"integer",minimum:1,maximum:1e3,description:"How many failed heals.",default:3},within:{$ref:"common.json#/$defs/positiveDuration",description:"\
Within how long.",default:"1h"}}},lastResort:{description:"What to do once when the ladder is exhausted.",type:"object",additionalProperties:!1,
oneOf:[{required:["do"]},{required:["escalate"]}],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/param\
s",default:{}},escalate:{description:"Asks another agent for help: its playbooks with `when: { event: help }` hear of it.",type:"string",pattern:"\
^agent/[a-z0-9][a-z0-9-]{0,62}$","x-expected":"agent/NAME"}}}}};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'own\
er'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"must have required property \
'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema34,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.
test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0\
-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;
if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z\
0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){let err7={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",
schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}for(let key2 in data1){
let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.additionalProperties.
type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,
data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){
if(!pattern6.test(data3)){let err10={instancePath:instancePath+"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/owner",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema37.type,parentSchema:schema37,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){
let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"\
#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.runbook;if(typeof data5=="string"){if(!pattern8.test(
data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+\
$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,data:data5};vErrors===null?vErrors=[
err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema34.type,
parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate64.errors=vErrors,errors===0}validate64.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema147={description:"When to act, on what, and how.",type:"object",additionalProperties:!1,
required:["when","ladder"],properties:{when:{$ref:"#/$defs/trigger"},target:{description:"What locks, budgets and backoff hang on, usually `\
${labels.service}`. Default: the incident's labels.",type:"string",pattern:"\\S",default:"${labels}","x-expected":"text, usually with a labe\
l in it: ${labels.service}"},ladder:{description:"The rungs, mildest first.",type:"array",items:{$ref:"#/$defs/rung"},minItems:1,"x-expected":"\
a list of rungs"},backoff:{$ref:"#/$defs/backoff",default:{}},futility:{$ref:"#/$defs/futility",default:{}},onExhausted:{$ref:"#/$defs/lastR\
esort"},stopWhen:{$ref:"common.json#/$defs/promql",description:"Ends a running playbook, and aborts its action that runs, while this PromQL \
expression gives anything (or, of a number, other than 0)."},requires:{$ref:"#/$defs/requires",default:{}},after:{description:"Playbooks tha\
t heal what this one's targets depend on: it waits while an incident of theirs lasts.",type:"array",items:{$ref:"common.json#/$defs/name"},uniqueItems:!0,
default:[]},tune:{$ref:"#/$defs/ladderTune"}}},schema179={description:"What must be so before a rung that cannot be undone.",type:"object",additionalProperties:!1,
properties:{observations:{description:"How many Thresholds over different metrics must fire for the same labels, its own included.",type:"in\
teger",minimum:1,maximum:10,default:1}}},schema181={description:"What the learner may propose; absent: nothing.",type:"object",additionalProperties:!1,
minProperties:1,"x-expected":"at least one of order: true and mode: enforce",properties:{order:{type:"boolean",description:"May it propose a\
nother order of the rungs, where history favours one?"},mode:{enum:["warn","enforce"],description:"Up to which `mode` it may be promoted, on\
ce the alerts that begin it were surely right by what people and heals said of them. `mode` itself must be written out."}}},schema148={description:"\
What begins it: an incident, a time, or an event.",type:"object",additionalProperties:!1,dependentRequired:{severity:["threshold"],timezone:[
"schedule"]},oneOf:[{required:["threshold"]},{required:["schedule"]},{required:["event"]}],properties:{threshold:{$ref:"common.json#/$defs/n\
ame",description:"Name of the Threshold whose incidents it heals."},severity:{$ref:"common.json#/$defs/severity",description:"Only incidents\
 of this severity."},labels:{$ref:"common.json#/$defs/labels",description:"Only incidents or events with these labels.",default:{}},schedule:{
description:"A cron expression of five fields.",type:"string",pattern:"\\S","x-expected":'a cron expression, such as "0 8 * * 1-5"'},timezone:{
$ref:"common.json#/$defs/text",description:"IANA name of the zone of `schedule`. Default: `UTC`."},event:{$ref:"common.json#/$defs/text",description:"\
Name of the event; `help` is what an agent sends that asks this one for help."}}};function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;
if(typeof key0=="string"){if(!pattern12.test(key0)){let err0={instancePath,schemaPath:"#/$defs/labelName/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,
data:key0,propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/$defs/labe\
lName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,parentSchema:schema56,data:key0,propertyName:key0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===errors;if(!valid0){let err2={instancePath,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid",schema:schema55.propertyNames,parentSchema:schema55,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data){let data0=data[key1];if(typeof data0!="string"){let err3={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema55.additionalProperties.type,parentSchema:schema55.additionalProperties,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema55.type,parentSchema:schema55,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate68.
errors=vErrors,errors===0}validate68.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.threshold===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
threshold"},message:"must have required property 'threshold'",schema:schema148.oneOf[0].required,parentSchema:schema148.oneOf[0],data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.schedule===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
schedule"},message:"must have required property 'schedule'",schema:schema148.oneOf[1].required,parentSchema:schema148.oneOf[1],data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else{_valid0&&
(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.event===void 0){let err2={instancePath,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"event"},message:"must have required property 'event'",schema:schema148.oneOf[2].
required,parentSchema:schema148.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;_valid0&&
valid0?(valid0=!1,passing0=[passing0,2]):_valid0&&(valid0=!0,passing0=2)}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:
vErrors=null);else{let err3={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly \
one schema in oneOf",schema:schema148.oneOf,parentSchema:schema148,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data&&
typeof data=="object"&&!Array.isArray(data)){data.labels===void 0&&(data.labels={});for(let key0 in data)if(!(key0==="threshold"||key0==="se\
verity"||key0==="labels"||key0==="schedule"||key0==="timezone"||key0==="event")){let err4={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema148,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.threshold!==void 0){let data0=data.threshold;if(typeof data0=="strin\
g"){if(!pattern4.test(data0)){let err5={instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/threshold",schemaPath:"com\
mon.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.severity!==void 0){let data1=data.severity;if(!(data1==="info"||data1==="\
warning"||data1==="critical")){let err7={instancePath:instancePath+"/severity",schemaPath:"common.json#/$defs/severity/enum",keyword:"enum",
params:{allowedValues:schema119.enum},message:"must be equal to one of the allowed values",schema:schema119.enum,parentSchema:schema119,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(validate68(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"\
labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length),data.schedule!==
void 0){let data3=data.schedule;if(typeof data3=="string"){if(!pattern6.test(data3)){let err8={instancePath:instancePath+"/schedule",schemaPath:"\
#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema148.
properties.schedule,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/schedu\
le",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema148.properties.schedule.
type,parentSchema:schema148.properties.schedule,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.timezone!==void 0){
let data4=data.timezone;if(typeof data4=="string"){if(!pattern6.test(data4)){let err10={instancePath:instancePath+"/timezone",schemaPath:"co\
mmon.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/timezone",schemaPath:"c\
ommon.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.event!==void 0){let data5=data.event;if(typeof data5=="string"){if(!pattern6.
test(data5)){let err12={instancePath:instancePath+"/event",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\\
S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/event",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema37.type,parentSchema:schema37,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.severity!==
void 0&&data.threshold===void 0){let err14={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"seve\
rity",missingProperty:"threshold",depsCount:1,deps:"threshold"},message:"must have property threshold when property severity is present",schema:schema148.
dependentRequired,parentSchema:schema148,data};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.timezone!==void 0&&data.schedule===
void 0){let err15={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"timezone",missingProperty:"sc\
hedule",depsCount:1,deps:"schedule"},message:"must have property schedule when property timezone is present",schema:schema148.dependentRequired,
parentSchema:schema148,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}return validate67.errors=vErrors,errors===0}validate67.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema155={
description:"One action, and how to know that it helped.",type:"object",additionalProperties:!1,required:["do"],properties:{name:{$ref:"comm\
on.json#/$defs/text",description:"Name of the rung, unique in the ladder. Default: its action."},do:{$ref:"common.json#/$defs/actionName"},with:{
$ref:"common.json#/$defs/params",default:{}},verify:{$ref:"#/$defs/verify",default:{}},timeout:{$ref:"common.json#/$defs/positiveDuration",description:"\
After this long the action is aborted.",default:"30s"},onStop:{description:"What the kill switch and `stopWhen` do to the action while it ru\
ns.",type:"string",enum:["abort","finish"],default:"abort"},retry:{$ref:"#/$defs/retry",default:{}},undo:{description:"What takes it back wh\
en verify says that things got worse: the actuator's own undo, nothing, or an action.",type:["string","object"],pattern:"^(?:auto|none)$",additionalProperties:!1,
required:["do"],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/params",default:{}}},default:"auto","x-\
expected":"auto, none or an action { do: ..., with: ... }"}}},schema157={description:"`actuator/verb`, such as `service/restart`.",type:"str\
ing",pattern:"^[a-z0-9-]+/[a-z0-9-]+$","x-expected":"actuator/verb, such as service/restart"},schema158={description:"Parameters of the verb\
. `${...}` holds CEL and fills the text it stands in.",type:"object"},pattern70=new RegExp("^[a-z0-9-]+/[a-z0-9-]+$","u"),pattern75=new RegExp(
"^(?:auto|none)$","u"),schema159={description:"When the rung counts as successful. Default: the incident cleared.",type:"object",additionalProperties:!1,
dependentRequired:{above:["signal"],below:["signal"],outside:["signal"],true:["signal"]},if:{required:["signal"]},then:{oneOf:[{required:["a\
bove"]},{required:["below"]},{required:["outside"]},{required:["true"]}]},properties:{signal:{$ref:"common.json#/$defs/promql",description:"\
What is looked at."},above:{type:"number",description:"Good while the signal is above this number."},below:{type:"number",description:"Good \
while the signal is below this number."},outside:{$ref:"common.json#/$defs/bounds",description:"Good while the signal is outside these two n\
umbers."},true:{$ref:"common.json#/$defs/holds"},within:{$ref:"common.json#/$defs/positiveDuration",description:"How long the effect may tak\
e to show.",default:"2m"}}};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate72.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.signal===void 0&&(missing0=
"signal")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs3=errors,_errs4=errors,valid1=!1,passing0=null,_errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.above===void 0){let err1={instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"above"},message:"must have required property 'above'",schema:schema159.then.oneOf[0].required,parentSchema:schema159.then.oneOf[0],
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid1=_errs5===errors;_valid1&&(valid1=!0,passing0=0);let _errs6=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.below===void 0){let err2={instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"below"},message:"must have required property 'below'",schema:schema159.then.oneOf[1].required,parentSchema:schema159.
then.oneOf[1],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs6===errors;if(_valid1&&valid1)valid1=!1,passing0=
[passing0,1];else{_valid1&&(valid1=!0,passing0=1);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.outside===void 0){
let err3={instancePath,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"outside"},message:"must have require\
d property 'outside'",schema:schema159.then.oneOf[2].required,parentSchema:schema159.then.oneOf[2],data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid1=_errs7===errors;if(_valid1&&valid1)valid1=!1,passing0=[passing0,2];else{_valid1&&(valid1=!0,passing0=2);let _errs8=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.true===void 0){let err4={instancePath,schemaPath:"#/then/oneOf/3/required",keyword:"\
required",params:{missingProperty:"true"},message:"must have required property 'true'",schema:schema159.then.oneOf[3].required,parentSchema:schema159.
then.oneOf[3],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs8===errors;_valid1&&valid1?(valid1=!1,passing0=
[passing0,3]):_valid1&&(valid1=!0,passing0=3)}}if(valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err5={
instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema159.
then.oneOf,parentSchema:schema159.then,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;valid0=_valid0}
if(!valid0){let err6={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema',schema:schema159.
if,parentSchema:schema159,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){
data.within===void 0&&(data.within="2m");for(let key0 in data)if(!(key0==="signal"||key0==="above"||key0==="below"||key0==="outside"||key0===
"true"||key0==="within")){let err7={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema159,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){let err8={instancePath:instancePath+"/si\
gnal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema86,data:data0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/sign\
al",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,
data:data0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.above!==void 0){let data1=data.above;if(!(typeof data1=="numb\
er"&&isFinite(data1))){let err10={instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number",schema:schema159.properties.above.type,parentSchema:schema159.properties.above,data:data1};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.below!==void 0){let data2=data.below;if(!(typeof data2=="number"&&isFinite(data2))){let err11={
instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema159.
properties.below.type,parentSchema:schema159.properties.below,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
outside!==void 0){let data3=data.outside;if(Array.isArray(data3)){if(data3.length>2){let err12={instancePath:instancePath+"/outside",schemaPath:"\
common.json#/$defs/bounds/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3.length<2){let err13={instancePath:instancePath+"/outside",schemaPath:"\
common.json#/$defs/bounds/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema87,
data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
if(!(typeof data4=="number"&&isFinite(data4))){let err14={instancePath:instancePath+"/outside/"+i0,schemaPath:"common.json#/$defs/bounds/ite\
ms/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema87.items.type,parentSchema:schema87.items,data:data4};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/outside",schemaPath:"common.json#/$defs/boun\
ds/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema87.type,parentSchema:schema87,data:data3};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}if(data.true!==void 0){let data5=data.true;if(!(data5===!0||data5===null)){let err16={instancePath:instancePath+
"/true",schemaPath:"common.json#/$defs/holds/enum",keyword:"enum",params:{allowedValues:schema88.enum},message:"must be equal to one of the \
allowed values",schema:schema88.enum,parentSchema:schema88,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}let data6=data.
within;if(typeof data6=="string"){if(!pattern13.test(data6)){let err17={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/p\
ositiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data6};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}}else{let err18={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data6};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}if(data.above!==void 0&&data.signal===void 0){let err19={instancePath,schemaPath:"#/dependentRequired",keyword:"depende\
ntRequired",params:{property:"above",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must have property signal when property ab\
ove is present",schema:schema159.dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
if(data.below!==void 0&&data.signal===void 0){let err20={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"\
below",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must have property signal when property below is present",schema:schema159.
dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.outside!==void 0&&data.signal===
void 0){let err21={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"outside",missingProperty:"sig\
nal",depsCount:1,deps:"signal"},message:"must have property signal when property outside is present",schema:schema159.dependentRequired,parentSchema:schema159,
data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.true!==void 0&&data.signal===void 0){let err22={instancePath,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"true",missingProperty:"signal",depsCount:1,deps:"signal"},message:"must h\
ave property signal when property true is present",schema:schema159.dependentRequired,parentSchema:schema159,data};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}}else{let err23={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema159.type,parentSchema:schema159,data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}return validate72.errors=vErrors,
errors===0}validate72.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema165={description:"How often a failed action is tried.",
type:"object",additionalProperties:!1,properties:{attempts:{type:"integer",minimum:1,maximum:100,description:"How often in all.",default:1},
backoff:{$ref:"common.json#/$defs/duration",description:"Pause before the next attempt.",default:"5s"}}};function validate74(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.attempts===
void 0&&(data.attempts=1),data.backoff===void 0&&(data.backoff="5s");for(let key0 in data)if(!(key0==="attempts"||key0==="backoff")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema165,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.attempts;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/attempts",schemaPath:"#/prop\
erties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema165.properties.attempts.type,parentSchema:schema165.
properties.attempts,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>
100||isNaN(data0)){let err2={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100",schema:100,parentSchema:schema165.properties.attempts,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema165.properties.attempts,data:data0};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.backoff;if(typeof data1!="string"&&!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err4={instancePath:instancePath+"/backoff",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.
type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err5={instancePath:instancePath+"/backoff",schemaPath:"co\
mmon.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/backof\
f",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(typeof data1=="string"&&!pattern46.test(data1)){let err7={instancePath:instancePath+
"/backoff",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+\
h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+\
ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:schema165.type,parentSchema:schema165,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate74.
errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.with===
void 0&&(data.with={}),data.verify===void 0&&(data.verify={}),data.timeout===void 0&&(data.timeout="30s"),data.onStop===void 0&&(data.onStop=
"abort"),data.retry===void 0&&(data.retry={}),data.undo===void 0&&(data.undo="auto"),data.do===void 0){let err0={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"do"},message:"must have required property 'do'",schema:schema155.required,parentSchema:schema155,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="do"||key0==="with"||key0===
"verify"||key0==="timeout"||key0==="onStop"||key0==="retry"||key0==="undo")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema155,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern6.
test(data0)){let err2={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:schema37.type,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.do!==void 0){
let data1=data.do;if(typeof data1=="string"){if(!pattern70.test(data1)){let err4={instancePath:instancePath+"/do",schemaPath:"common.json#/$\
defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"',
schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema157.type,parentSchema:schema157,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data2=data.with;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err6={instancePath:instancePath+"/with",schemaPath:"common.json#/$defs/params/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data:data2};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}validate72(data.verify,{instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);let data4=data.timeout;
if(typeof data4=="string"){if(!pattern13.test(data4)){let err7={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positive\
Duration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},
message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\\
d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}let data5=data.onStop;if(typeof data5!="string"){let err9={instancePath:instancePath+"/onStop",schemaPath:"#/properties/\
onStop/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema155.properties.onStop.type,parentSchema:schema155.properties.
onStop,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(!(data5==="abort"||data5==="finish")){let err10={instancePath:instancePath+
"/onStop",schemaPath:"#/properties/onStop/enum",keyword:"enum",params:{allowedValues:schema155.properties.onStop.enum},message:"must be equa\
l to one of the allowed values",schema:schema155.properties.onStop.enum,parentSchema:schema155.properties.onStop,data:data5};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}validate74(data.retry,{instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"r\
etry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);let data7=data.
undo;if(typeof data7!="string"&&!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err11={instancePath:instancePath+"/undo",schemaPath:"\
#/properties/undo/type",keyword:"type",params:{type:schema155.properties.undo.type},message:"must be string,object",schema:schema155.properties.
undo.type,parentSchema:schema155.properties.undo,data:data7};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data7=="s\
tring"&&!pattern75.test(data7)){let err12={instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/pattern",keyword:"pattern",params:{
pattern:"^(?:auto|none)$"},message:'must match pattern "^(?:auto|none)$"',schema:"^(?:auto|none)$",parentSchema:schema155.properties.undo,data:data7};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.with===void 0&&
(data7.with={}),data7.do===void 0){let err13={instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/required",keyword:"required",params:{
missingProperty:"do"},message:"must have required property 'do'",schema:schema155.properties.undo.required,parentSchema:schema155.properties.
undo,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key1 in data7)if(!(key1==="do"||key1==="with")){let err14={
instancePath:instancePath+"/undo",schemaPath:"#/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema155.properties.undo,data:data7};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(data7.do!==void 0){let data8=data7.do;if(typeof data8=="string"){if(!pattern70.test(data8)){let err15={instancePath:instancePath+
"/undo/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must mat\
ch pattern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data8};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}else{let err16={instancePath:instancePath+"/undo/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}}let data9=data7.with;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err17={instancePath:instancePath+"/und\
o/with",schemaPath:"common.json#/$defs/params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,
data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema155.type,parentSchema:schema155,data};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema169={description:"\
Pause between heals of one target after failed ones; it doubles each time.",type:"object",additionalProperties:!1,properties:{initial:{$ref:"\
common.json#/$defs/duration",description:"Pause after the first failed heal.",default:"10s"},max:{$ref:"common.json#/$defs/duration",description:"\
Longest pause.",default:"10m"},resetAfter:{$ref:"common.json#/$defs/duration",description:"Health of this long forgets the failures.",default:"\
10m"}}};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){data.initial===void 0&&(data.initial="10s"),data.max===void 0&&(data.max="10m"),data.resetAfter===
void 0&&(data.resetAfter="10m");for(let key0 in data)if(!(key0==="initial"||key0==="max"||key0==="resetAfter")){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema169,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.initial;if(typeof data0!="string"&&!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/initial",schemaPath:"common.json#/$defs/duratio\
n/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){let err2={instancePath:instancePath+
"/initial",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,
parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<0||isNaN(data0)){let err3={instancePath:instancePath+
"/initial",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){
let err4={instancePath:instancePath+"/initial",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\
\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(\
?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)\
$",parentSchema:schema122,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let data1=data.max;if(typeof data1!="string"&&
!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/max",schemaPath:"common.json#/$\
defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>0||isNaN(data1)){
let err6={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},
message:"must be <= 0",schema:0,parentSchema:schema122,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<0||isNaN(
data1)){let err7={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(typeof data1==
"string"&&!pattern46.test(data1)){let err8={instancePath:instancePath+"/max",schemaPath:"common.json#/$defs/duration/pattern",keyword:"patte\
rn",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^\
(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d\
+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let data2=data.
resetAfter;if(typeof data2!="string"&&!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err9={instancePath:instancePath+
"/resetAfter",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.
type,parentSchema:schema122,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>0||isNaN(data2)){let err10={instancePath:instancePath+"/resetAfter",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data2};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data2<0||isNaN(data2)){let err11={instancePath:instancePath+"/resetAfter",schemaPath:"common.json#/$defs/duration/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data2};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(typeof data2=="string"&&!pattern46.test(data2)){let err12={instancePath:instancePath+"/rese\
tAfter",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?\
(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)\
?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data2};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema169.type,parentSchema:schema169,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate77.
errors=vErrors,errors===0}validate77.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema173={description:"When to stop trying: t\
he pair of target and action freezes until the incident clears.",type:"object",additionalProperties:!1,properties:{failures:{type:"integer",
minimum:1,maximum:1e3,description:"How many failed heals.",default:3},within:{$ref:"common.json#/$defs/positiveDuration",description:"Within\
 how long.",default:"1h"}}};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate79.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.failures===void 0&&(data.failures=3),data.within===void 0&&(data.within="1h");for(let key0 in data)
if(!(key0==="failures"||key0==="within")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema173,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let data0=data.failures;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema173.properties.
failures.type,parentSchema:schema173.properties.failures,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)){if(data0>1e3||isNaN(data0)){let err2={instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema173.properties.failures,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/failures",schemaPath:"\
#/properties/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema173.properties.
failures,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.within;if(typeof data1=="string"){if(!pattern13.
test(data1)){let err4={instancePath:instancePath+"/within",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/within",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate79.errors=vErrors,errors===0}validate79.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema175={description:"What to do once when the ladder is exhausted.",type:"object",additionalProperties:!1,oneOf:[{required:["do"]},{required:[
"escalate"]}],properties:{do:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/params",default:{}},escalate:{description:"\
Asks another agent for help: its playbooks with `when: { event: help }` hear of it.",type:"string",pattern:"^agent/[a-z0-9][a-z0-9-]{0,62}$",
"x-expected":"agent/NAME"}}},pattern82=new RegExp("^agent/[a-z0-9][a-z0-9-]{0,62}$","u");function validate81(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.do===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
do"},message:"must have required property 'do'",schema:schema175.oneOf[0].required,parentSchema:schema175.oneOf[0],data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.escalate===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
escalate"},message:"must have required property 'escalate'",schema:schema175.oneOf[1].required,parentSchema:schema175.oneOf[1],data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=
!0,passing0=1),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={instancePath,schemaPath:"#/on\
eOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema175.oneOf,parentSchema:schema175,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){data.with===void 0&&(data.
with={});for(let key0 in data)if(!(key0==="do"||key0==="with"||key0==="escalate")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema175,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.do!==void 0){let data0=data.do;if(typeof data0=="string"){if(!pattern70.
test(data0)){let err4={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/act\
ionName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.with;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err6={instancePath:instancePath+
"/with",schemaPath:"common.json#/$defs/params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.escalate!==void 0){let data2=data.escalate;if(typeof data2=="s\
tring"){if(!pattern82.test(data2)){let err7={instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/pattern",keyword:"patte\
rn",params:{pattern:"^agent/[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^agent/[a-z0-9][a-z0-9-]{0,62}$"',schema:"^agent/[a-z0-9\
][a-z0-9-]{0,62}$",parentSchema:schema175.properties.escalate,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema175.properties.escalate.type,parentSchema:schema175.properties.escalate,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema175.
type,parentSchema:schema175,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate81.errors=vErrors,errors===0}validate81.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.target===void 0&&(data.target="${labels}"),data.backoff===void 0&&(data.
backoff={}),data.futility===void 0&&(data.futility={}),data.requires===void 0&&(data.requires={}),data.after===void 0&&(data.after=[]),data.
when===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"},message:"must have required\
 property 'when'",schema:schema147.required,parentSchema:schema147,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.ladder===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ladder"},message:"must have required prop\
erty 'ladder'",schema:schema147.required,parentSchema:schema147,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!func1.call(schema147.properties,key0)){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema147,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}data.when!==void 0&&(validate67(data.when,{instancePath:instancePath+"/when",parentData:data,parentDataProperty:"\
when",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length));let data1=data.
target;if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={instancePath:instancePath+"/target",schemaPath:"#/properties/target/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema147.properties.target,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/target",schemaPath:"#/properties/targe\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema147.properties.target.type,parentSchema:schema147.properties.
target,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.ladder!==void 0){let data2=data.ladder;if(Array.isArray(
data2)){if(data2.length<1){let err5={instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema147.properties.ladder,data:data2};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate71(data2[i0],{instancePath:instancePath+"/ladder/"+i0,parentData:data2,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.
length)}else{let err6={instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema147.properties.ladder.type,parentSchema:schema147.properties.ladder,data:data2};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(validate77(data.backoff,{instancePath:instancePath+"/backoff",parentData:data,parentDataProperty:"backoff",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length),validate79(data.futility,
{instancePath:instancePath+"/futility",parentData:data,parentDataProperty:"futility",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.
errors:vErrors.concat(validate79.errors),errors=vErrors.length),data.onExhausted!==void 0&&(validate81(data.onExhausted,{instancePath:instancePath+
"/onExhausted",parentData:data,parentDataProperty:"onExhausted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length)),data.stopWhen!==void 0){let data7=data.stopWhen;if(typeof data7=="string"){if(!pattern6.test(
data7)){let err7={instancePath:instancePath+"/stopWhen",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data7};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/stopWhen",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema86.type,parentSchema:schema86,data:data7};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data8=data.
requires;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.observations===void 0&&(data8.observations=1);for(let key1 in data8)
if(key1!=="observations"){let err9={instancePath:instancePath+"/requires",schemaPath:"#/$defs/requires/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema179,data:data8};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let data9=data8.observations;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&
isFinite(data9))){let err10={instancePath:instancePath+"/requires/observations",schemaPath:"#/$defs/requires/properties/observations/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema179.properties.observations.type,parentSchema:schema179.properties.observations,
data:data9};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>10||isNaN(data9)){
let err11={instancePath:instancePath+"/requires/observations",schemaPath:"#/$defs/requires/properties/observations/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:schema179.properties.observations,data:data9};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(data9<1||isNaN(data9)){let err12={instancePath:instancePath+"/requires/observations",schemaPath:"\
#/$defs/requires/properties/observations/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema179.
properties.observations,data:data9};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/requires",schemaPath:"#/$defs/requires/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema179.type,parentSchema:schema179,
data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data10=data.after;if(Array.isArray(data10)){let len1=data10.length;
for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(typeof data11=="string"){if(!pattern4.test(data11)){let err14={instancePath:instancePath+
"/after/"+i1,schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match\
 pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data11};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}else{let err15={instancePath:instancePath+"/after/"+i1,schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data11};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}}let i2=data10.length,j0;if(i2>1){outer0:for(;i2--;)for(j0=i2;j0--;)if(func0(data10[i2],data10[j0])){let err16={instancePath:instancePath+
"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (items \
## "+j0+" and "+i2+" are identical)",schema:!0,parentSchema:schema147.properties.after,data:data10};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++;break outer0}}}else{let err17={instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema147.properties.after.type,parentSchema:schema147.properties.after,data:data10};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.tune!==void 0){let data12=data.tune;if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){if(Object.keys(data12).length<1){let err18={instancePath:instancePath+"/tune",schemaPath:"#/$defs/ladderTune/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema181,data:data12};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}for(let key2 in data12)if(!(key2==="order"||key2==="mode")){let err19={instancePath:instancePath+
"/tune",schemaPath:"#/$defs/ladderTune/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must N\
OT have additional properties",schema:!1,parentSchema:schema181,data:data12};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data12.
order!==void 0){let data13=data12.order;if(typeof data13!="boolean"){let err20={instancePath:instancePath+"/tune/order",schemaPath:"#/$defs/\
ladderTune/properties/order/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema181.properties.order.type,parentSchema:schema181.
properties.order,data:data13};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data12.mode!==void 0){let data14=data12.mode;if(!(data14===
"warn"||data14==="enforce")){let err21={instancePath:instancePath+"/tune/mode",schemaPath:"#/$defs/ladderTune/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema181.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema181.properties.
mode.enum,parentSchema:schema181.properties.mode,data:data14};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={
instancePath:instancePath+"/tune",schemaPath:"#/$defs/ladderTune/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema181.
type,parentSchema:schema181,data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema147.type,parentSchema:schema147,data};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}return validate66.errors=vErrors,errors===0}validate66.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.mode===void 0&&(data.mode="observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:schema138.required,parentSchema:schema138,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:schema138.required,parentSchema:schema138,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:schema138.required,parentSchema:schema138,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:schema138.required,parentSchema:schema138,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0===
"mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema138,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"\
common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeos\
tat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;
if(data1!=="Playbook"){let err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Playbook"},message:"must be equal to constant",schema:"Playbook",parentSchema:schema138.properties.kind,data:data1};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}}data.metadata!==void 0&&(validate64(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length));let data3=data.mode;if(!(data3==="enforce"||data3==="warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+
"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the a\
llowed values",schema:schema40.enum,parentSchema:schema40,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==
void 0&&(validate66(data.spec,{instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate63.errors=vErrors,errors===0}validate63.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateScalingRule=validate84,
schema182={$schema:"https://json-schema.org/draft/2020-12/schema",title:"ScalingRule",description:"Keeps a number right: replicas, weight, b\
atch size, threads, limits. Arithmetic, defaults and names are those of Kubernetes' autoscaling/v2; fallback, idle and pause are KEDA's.",type:"\
object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},
kind:{const:"ScalingRule",description:"The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mo\
de",default:"observe"},spec:{$ref:"#/$defs/scalingSpec"}},$defs:{scalingSpec:{description:"Which number, by what, and within which bounds.",
type:"object",additionalProperties:!1,required:["knob","min","max","metrics"],properties:{knob:{$ref:"#/$defs/knob"},min:{type:"integer",minimum:0,
description:"The least number. Below it the knob is set to it at once; 0 allows scaling to zero."},max:{type:"integer",minimum:1,description:"\
The greatest number. Above it the knob is set to it at once."},response:{description:"`direct`: more of the knob lowers the signal. `inverse\
`: less of it does, as with a batch size and latency.",enum:["direct","inverse"],default:"direct"},metrics:{description:"What the number fol\
lows. The most demanding one wins; where one is missing, the knob only goes the safe way.",type:"array",items:{$ref:"#/$defs/scalingMetric"},
minItems:1,"x-expected":"a list of metrics"},tolerance:{type:"number",minimum:0,exclusiveMaximum:1,description:"A ratio of metric to target \
this near to 1 changes nothing.",default:.1},behavior:{$ref:"#/$defs/scalingBehavior",default:{}},schedule:{description:"Other bounds at cer\
tain times. Where several are open, the highest floor and the lowest ceiling hold.",type:"array",items:{$ref:"#/$defs/scalingSchedule"},default:[]},
forecast:{$ref:"#/$defs/scalingForecast"},fallback:{$ref:"#/$defs/scalingFallback"},idle:{type:"integer",minimum:0,description:"The number w\
hile no metric is above its `activation`; less than `min`."},scaleToZeroAfter:{$ref:"common.json#/$defs/duration",description:"How long all \
metrics must have been inactive before the knob goes to `idle` or 0.",default:"0"},pause:{$ref:"#/$defs/scalingPause",default:{}},batch:{$ref:"\
#/$defs/scalingBatch"},tune:{$ref:"#/$defs/scalingTune"},timeout:{$ref:"common.json#/$defs/positiveDuration",description:"After this long a \
step is aborted. While it runs there is no other.",default:"30s"}}},scalingTune:{description:"What the learner may propose; absent: nothing.",
type:"object",additionalProperties:!1,minProperties:1,"x-expected":"at least one of schedule: { min: 1, max: 8 } and target: { min: 2, max: \
9 } with its objective",dependentRequired:{target:["objective"],objective:["target"]},properties:{schedule:{$ref:"#/$defs/floorRange"},target:{
$ref:"common.json#/$defs/numberRange",description:"Between which numbers the target of the rule's one metric may move: to what a unit carrie\
s while the objective holds. The metric must count what is asked for, such as requests a second, not what waits: that falls by itself when t\
he number grows."},objective:{$ref:"common.json#/$defs/name",description:"Name of the Threshold, above or below a number, that says when a t\
arget was too high."}}},floorRange:{description:"Between which numbers the `min` of the entries in `schedule` may move.",type:"object",additionalProperties:!1,
required:["min","max"],properties:{min:{type:"integer",minimum:0,description:"Least floor."},max:{type:"integer",minimum:1,description:"Grea\
test floor."}}},knob:{description:"The number: an action that sets it. `value` is added to `with`, unless `${action.value}` stands somewhere\
 in it.",type:"object",additionalProperties:!1,required:["use"],properties:{use:{$ref:"common.json#/$defs/actionName"},with:{$ref:"common.js\
on#/$defs/params",default:{}}}},scalingMetric:{description:"A signal of one series, and where it should be.",type:"object",additionalProperties:!1,
required:["signal","target"],properties:{signal:{$ref:"common.json#/$defs/promql",description:"A PromQL expression that gives one value."},target:{
$ref:"#/$defs/scalingTarget"},activation:{type:"number",description:"The metric counts as active while the signal is above this number. Defa\
ult: always, and 0 beside `idle`."}}},scalingTarget:{description:"`value`: number = current x signal / value. `averageValue`: the signal is \
a sum, number = signal / averageValue.",type:"object",additionalProperties:!1,oneOf:[{required:["value"]},{required:["averageValue"]}],properties:{
value:{type:"number",exclusiveMinimum:0,description:"Where the signal should be."},averageValue:{type:"number",exclusiveMinimum:0,description:"\
How much of the signal one unit of the knob carries."}}},scalingBehavior:{description:"How fast the knob may move.",type:"object",additionalProperties:!1,
properties:{scaleUp:{$ref:"#/$defs/scaleUp",default:{}},scaleDown:{$ref:"#/$defs/scaleDown",default:{}}}},scaleUp:{description:"Towards more\
.",type:"object",additionalProperties:!1,properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",description:"The least that was\
 recommended in this time is done.",default:"0s"},policies:{description:"What a step may add.",type:"array",items:{$ref:"#/$defs/scalingStep"},
minItems:1,default:[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"\
Max"},tolerance:{$ref:"#/$defs/scalingTolerance"}}},scaleDown:{description:"Towards less.",type:"object",additionalProperties:!1,properties:{
stabilizationWindow:{$ref:"common.json#/$defs/duration",description:"The most that was recommended in this time is done.",default:"300s"},policies:{
description:"What a step may take away.",type:"array",items:{$ref:"#/$defs/scalingStep"},minItems:1,default:[{type:"Percent",value:100,period:"\
15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/scalingTolerance"}}},scalingTolerance:{type:"number",minimum:0,
exclusiveMaximum:1,description:"Tolerance in this direction. Default: `spec.tolerance`."},scalingStep:{description:"A bound of the change wi\
thin a period.",type:"object",additionalProperties:!1,required:["type","value","period"],properties:{type:{enum:["Percent","Pods"],description:"\
`Percent` of the number at the period's start, rounded up, or `Pods`: units of the knob."},value:{type:"integer",minimum:1,description:"How \
much."},period:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."}}},scalingSelect:{description:"Which of sever\
al bounds holds: the one that allows the greatest change, the least, or no change at all.",enum:["Max","Min","Disabled"]},scalingSchedule:{description:"\
Bounds while it is open.",type:"object",additionalProperties:!1,required:["cron","duration"],properties:{cron:{$ref:"common.json#/$defs/text",
description:"When it opens: minute, hour, day, month, weekday."},timezone:{$ref:"common.json#/$defs/text",description:"IANA zone of the cron\
 expression.",default:"UTC"},duration:{$ref:"common.json#/$defs/positiveDuration",description:"How long it is open, in elapsed time; its end\
 is not part of it."},min:{type:"integer",minimum:0,description:"Floor while it is open."},max:{type:"integer",minimum:1,description:"Ceilin\
g while it is open."}}},scalingForecast:{description:"A floor under the loop, learned from what was needed at the same time of earlier seaso\
ns.",type:"object",additionalProperties:!1,required:["method","horizon"],properties:{method:{enum:["seasonal"],description:"The need at the \
same time of earlier seasons."},horizon:{$ref:"common.json#/$defs/positiveDuration",description:"How far ahead it looks: the time that a ste\
p takes to show."},season:{$ref:"common.json#/$defs/positiveDuration",description:"Length of the cycle.",default:"1d"},mode:{enum:["floor","\
observe"],description:"`floor` holds the knob up, `observe` only reports.",default:"observe"}}},scalingFallback:{description:"What holds whe\
n all metrics have been missing for some time.",type:"object",additionalProperties:!1,required:["failures","value"],properties:{failures:{type:"\
integer",minimum:1,description:"From which tick without any metric on, in a row."},value:{type:"integer",minimum:0,description:"The number t\
hen."},behavior:{description:"`static`: the value; `currentReplicas`: what it is; the others: what it is where that is higher or lower, else\
 the value.",enum:["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower"],default:"static"}}},scalingPause:{description:"\
Stops scaling in one direction or both, or holds the knob at a number.",type:"object",additionalProperties:!1,properties:{scaleIn:{type:"boo\
lean",description:"The number does not go down.",default:!1},scaleOut:{type:"boolean",description:"The number does not go up.",default:!1},value:{
type:"integer",minimum:0,description:"The number that is held while the rule is paused."}}},scalingBatch:{description:"For a knob that is th\
e size of a batch: whichever comes first, the size or the age.",type:"object",additionalProperties:!1,required:["size","maxAge"],properties:{
size:{type:"integer",minimum:1,description:"The greatest batch."},maxAge:{$ref:"common.json#/$defs/positiveDuration",description:"How long t\
he first of a batch may wait for the last."},arrivals:{$ref:"common.json#/$defs/promql",description:"Arrivals a second. With it the batch is\
 never greater than what arrives in `maxAge`."}}}}};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.required,
parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.owner===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rationale"},message:"must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0===
"rationale"||key0==="runbook")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",
schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0\
-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+
"/labels",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9\
])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate85.
errors=vErrors,errors===0}validate85.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema191={description:"Which number, by what,\
 and within which bounds.",type:"object",additionalProperties:!1,required:["knob","min","max","metrics"],properties:{knob:{$ref:"#/$defs/kno\
b"},min:{type:"integer",minimum:0,description:"The least number. Below it the knob is set to it at once; 0 allows scaling to zero."},max:{type:"\
integer",minimum:1,description:"The greatest number. Above it the knob is set to it at once."},response:{description:"`direct`: more of the \
knob lowers the signal. `inverse`: less of it does, as with a batch size and latency.",enum:["direct","inverse"],default:"direct"},metrics:{
description:"What the number follows. The most demanding one wins; where one is missing, the knob only goes the safe way.",type:"array",items:{
$ref:"#/$defs/scalingMetric"},minItems:1,"x-expected":"a list of metrics"},tolerance:{type:"number",minimum:0,exclusiveMaximum:1,description:"\
A ratio of metric to target this near to 1 changes nothing.",default:.1},behavior:{$ref:"#/$defs/scalingBehavior",default:{}},schedule:{description:"\
Other bounds at certain times. Where several are open, the highest floor and the lowest ceiling hold.",type:"array",items:{$ref:"#/$defs/sca\
lingSchedule"},default:[]},forecast:{$ref:"#/$defs/scalingForecast"},fallback:{$ref:"#/$defs/scalingFallback"},idle:{type:"integer",minimum:0,
description:"The number while no metric is above its `activation`; less than `min`."},scaleToZeroAfter:{$ref:"common.json#/$defs/duration",description:"\
How long all metrics must have been inactive before the knob goes to `idle` or 0.",default:"0"},pause:{$ref:"#/$defs/scalingPause",default:{}},
batch:{$ref:"#/$defs/scalingBatch"},tune:{$ref:"#/$defs/scalingTune"},timeout:{$ref:"common.json#/$defs/positiveDuration",description:"After\
 this long a step is aborted. While it runs there is no other.",default:"30s"}}},schema216={description:"What holds when all metrics have be\
en missing for some time.",type:"object",additionalProperties:!1,required:["failures","value"],properties:{failures:{type:"integer",minimum:1,
description:"From which tick without any metric on, in a row."},value:{type:"integer",minimum:0,description:"The number then."},behavior:{description:"\
`static`: the value; `currentReplicas`: what it is; the others: what it is where that is higher or lower, else the value.",enum:["static","c\
urrentReplicas","currentReplicasIfHigher","currentReplicasIfLower"],default:"static"}}},schema218={description:"Stops scaling in one directi\
on or both, or holds the knob at a number.",type:"object",additionalProperties:!1,properties:{scaleIn:{type:"boolean",description:"The numbe\
r does not go down.",default:!1},scaleOut:{type:"boolean",description:"The number does not go up.",default:!1},value:{type:"integer",minimum:0,
description:"The number that is held while the rule is paused."}}},schema192={description:"The number: an action that sets it. `value` is ad\
ded to `with`, unless `${action.value}` stands somewhere in it.",type:"object",additionalProperties:!1,required:["use"],properties:{use:{$ref:"\
common.json#/$defs/actionName"},with:{$ref:"common.json#/$defs/params",default:{}}}};function validate88(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.with===void 0&&(data.with=
{}),data.use===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"use"},message:"must have r\
equired property 'use'",schema:schema192.required,parentSchema:schema192,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="use"||key0==="with")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema192,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.use!==void 0){let data0=data.use;if(typeof data0=="string"){if(!pattern70.test(data0)){let err2={instancePath:instancePath+"/use",schemaPath:"\
common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+\
/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema157,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/use",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:schema157.type,parentSchema:schema157,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.
with;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={instancePath:instancePath+"/with",schemaPath:"common.json#/$defs/\
params/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema158.type,parentSchema:schema158,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema192.type,parentSchema:schema192,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate88.
errors=vErrors,errors===0}validate88.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema195={description:"A signal of one series\
, and where it should be.",type:"object",additionalProperties:!1,required:["signal","target"],properties:{signal:{$ref:"common.json#/$defs/p\
romql",description:"A PromQL expression that gives one value."},target:{$ref:"#/$defs/scalingTarget"},activation:{type:"number",description:"\
The metric counts as active while the signal is above this number. Default: always, and 0 beside `idle`."}}},schema197={description:"`value`\
: number = current x signal / value. `averageValue`: the signal is a sum, number = signal / averageValue.",type:"object",additionalProperties:!1,
oneOf:[{required:["value"]},{required:["averageValue"]}],properties:{value:{type:"number",exclusiveMinimum:0,description:"Where the signal s\
hould be."},averageValue:{type:"number",exclusiveMinimum:0,description:"How much of the signal one unit of the knob carries."}}};function validate90(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.signal===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},
message:"must have required property 'signal'",schema:schema195.required,parentSchema:schema195,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.target===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targ\
et"},message:"must have required property 'target'",schema:schema195.required,parentSchema:schema195,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="signal"||key0==="target"||key0==="activation")){let err2={instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema195,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0==
"string"){if(!pattern6.test(data0)){let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pa\
ttern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.target!==void 0){let data1=data.target,_errs8=errors,valid3=!1,passing0=null,_errs9=errors;if(data1&&typeof data1=="object"&&
!Array.isArray(data1)&&data1.value===void 0){let err5={instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/oneOf/0/require\
d",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:schema197.oneOf[0].required,parentSchema:schema197.
oneOf[0],data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs9===errors;_valid0&&(valid3=!0,passing0=0);let _errs10=errors;
if(data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.averageValue===void 0){let err6={instancePath:instancePath+"/target",schemaPath:"\
#/$defs/scalingTarget/oneOf/1/required",keyword:"required",params:{missingProperty:"averageValue"},message:"must have required property 'ave\
rageValue'",schema:schema197.oneOf[1].required,parentSchema:schema197.oneOf[1],data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid0=_errs10===errors;if(_valid0&&valid3?(valid3=!1,passing0=[passing0,1]):_valid0&&(valid3=!0,passing0=1),valid3)errors=_errs8,
vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err7={instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTa\
rget/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema197.oneOf,parentSchema:schema197,
data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1)
if(!(key1==="value"||key1==="averageValue")){let err8={instancePath:instancePath+"/target",schemaPath:"#/$defs/scalingTarget/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema197,
data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.value!==void 0){let data2=data1.value;if(typeof data2=="numbe\
r"&&isFinite(data2)){if(data2<=0||isNaN(data2)){let err9={instancePath:instancePath+"/target/value",schemaPath:"#/$defs/scalingTarget/proper\
ties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema197.
properties.value,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/target/v\
alue",schemaPath:"#/$defs/scalingTarget/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema197.
properties.value.type,parentSchema:schema197.properties.value,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data1.
averageValue!==void 0){let data3=data1.averageValue;if(typeof data3=="number"&&isFinite(data3)){if(data3<=0||isNaN(data3)){let err11={instancePath:instancePath+
"/target/averageValue",schemaPath:"#/$defs/scalingTarget/properties/averageValue/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:schema197.properties.averageValue,data:data3};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}else{let err12={instancePath:instancePath+"/target/averageValue",schemaPath:"#/$defs/scalingTarget/properties/averageV\
alue/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema197.properties.averageValue.type,parentSchema:schema197.
properties.averageValue,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/target",schemaPath:"#/$defs/scalingTarget/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema197.type,parentSchema:schema197,
data:data1};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.activation!==void 0){let data4=data.activation;if(!(typeof data4==
"number"&&isFinite(data4))){let err14={instancePath:instancePath+"/activation",schemaPath:"#/properties/activation/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema195.properties.activation.type,parentSchema:schema195.properties.activation,data:data4};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema195.type,parentSchema:schema195,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
return validate90.errors=vErrors,errors===0}validate90.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema198={description:"How \
fast the knob may move.",type:"object",additionalProperties:!1,properties:{scaleUp:{$ref:"#/$defs/scaleUp",default:{}},scaleDown:{$ref:"#/$d\
efs/scaleDown",default:{}}}},schema199={description:"Towards more.",type:"object",additionalProperties:!1,properties:{stabilizationWindow:{$ref:"\
common.json#/$defs/duration",description:"The least that was recommended in this time is done.",default:"0s"},policies:{description:"What a \
step may add.",type:"array",items:{$ref:"#/$defs/scalingStep"},minItems:1,default:[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,
period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{$ref:"#/$defs/scalingTolerance"}}},schema203={description:"Wh\
ich of several bounds holds: the one that allows the greatest change, the least, or no change at all.",enum:["Max","Min","Disabled"]},schema204={
type:"number",minimum:0,exclusiveMaximum:1,description:"Tolerance in this direction. Default: `spec.tolerance`."},schema201={description:"A \
bound of the change within a period.",type:"object",additionalProperties:!1,required:["type","value","period"],properties:{type:{enum:["Perc\
ent","Pods"],description:"`Percent` of the number at the period's start, rounded up, or `Pods`: units of the knob."},value:{type:"integer",minimum:1,
description:"How much."},period:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."}}};function validate94(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.period===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"},message:"\
must have required property 'period'",schema:schema201.required,parentSchema:schema201,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="value"||key0==="period")){let err3={instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema201,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="Percent"||data0==="\
Pods")){let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema201.properties.
type.enum},message:"must be equal to one of the allowed values",schema:schema201.properties.type.enum,parentSchema:schema201.properties.type,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.value!==void 0){let data1=data.value;if(!(typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema201.properties.value.type,parentSchema:schema201.properties.value,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err6={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema201.
properties.value,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.period!==void 0){let data2=data.period;if(typeof data2==
"string"){if(!pattern13.test(data2)){let err7={instancePath:instancePath+"/period",schemaPath:"common.json#/$defs/positiveDuration/pattern",
keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must matc\
h pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\\
d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/period",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema201.type,parentSchema:schema201,
data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate94.errors=vErrors,errors===0}validate94.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate93.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.stabilizationWindow===void 0&&(data.stabilizationWindow="0s"),data.policies===void 0&&
(data.policies=[{type:"Pods",value:4,period:"15s"},{type:"Percent",value:100,period:"15s"}]),data.select===void 0&&(data.select="Max");for(let key0 in data)
if(!(key0==="stabilizationWindow"||key0==="policies"||key0==="select"||key0==="tolerance")){let err0={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema199,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.stabilizationWindow;if(typeof data0!="string"&&!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$\
defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){
let err2={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<
0||isNaN(data0)){let err3={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(typeof data0=="string"&&!pattern46.test(data0)){let err4={instancePath:instancePath+"/stabilizationWindow",schemaPath:"\
common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"\
^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}let data1=data.policies;if(Array.isArray(data1)){if(data1.length<1){let err5={instancePath:instancePath+"\
/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:schema199.properties.policies,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate94(data1[i0],{instancePath:instancePath+"/policies/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema199.properties.
policies.type,parentSchema:schema199.properties.policies,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data3=data.
select;if(!(data3==="Max"||data3==="Min"||data3==="Disabled")){let err7={instancePath:instancePath+"/select",schemaPath:"#/$defs/scalingSele\
ct/enum",keyword:"enum",params:{allowedValues:schema203.enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,
data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.tolerance!==void 0){let data4=data.tolerance;if(typeof data4==
"number"&&isFinite(data4)){if(data4<0||isNaN(data4)){let err8={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema204,data:data4};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data4>=1||isNaN(data4)){let err9={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/s\
calingTolerance/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema204,
data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/tolerance",schemaPath:"#/\
$defs/scalingTolerance/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema204.type,parentSchema:schema204,data:data4};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema199.type,parentSchema:schema199,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate93.errors=vErrors,errors===0}validate93.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema205={description:"Towa\
rds less.",type:"object",additionalProperties:!1,properties:{stabilizationWindow:{$ref:"common.json#/$defs/duration",description:"The most t\
hat was recommended in this time is done.",default:"300s"},policies:{description:"What a step may take away.",type:"array",items:{$ref:"#/$d\
efs/scalingStep"},minItems:1,default:[{type:"Percent",value:100,period:"15s"}]},select:{$ref:"#/$defs/scalingSelect",default:"Max"},tolerance:{
$ref:"#/$defs/scalingTolerance"}}};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate97.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.stabilizationWindow===void 0&&(data.stabilizationWindow="300s"),data.policies===
void 0&&(data.policies=[{type:"Percent",value:100,period:"15s"}]),data.select===void 0&&(data.select="Max");for(let key0 in data)if(!(key0===
"stabilizationWindow"||key0==="policies"||key0==="select"||key0==="tolerance")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema205,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.stabilizationWindow;if(typeof data0!="string"&&!(typeof data0=="num\
ber"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs\
/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){let err2={instancePath:instancePath+
"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be \
<= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<0||isNaN(data0)){let err3={
instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(typeof data0==
"string"&&!pattern46.test(data0)){let err4={instancePath:instancePath+"/stabilizationWindow",schemaPath:"common.json#/$defs/duration/pattern",
keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must ma\
tch pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?\
(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
let data1=data.policies;if(Array.isArray(data1)){if(data1.length<1){let err5={instancePath:instancePath+"/policies",schemaPath:"#/properties\
/policies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema205.properties.
policies,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++)validate94(data1[i0],
{instancePath:instancePath+"/policies/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.
errors:vErrors.concat(validate94.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/policies",schemaPath:"#/propertie\
s/policies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema205.properties.policies.type,parentSchema:schema205.
properties.policies,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data3=data.select;if(!(data3==="Max"||data3===
"Min"||data3==="Disabled")){let err7={instancePath:instancePath+"/select",schemaPath:"#/$defs/scalingSelect/enum",keyword:"enum",params:{allowedValues:schema203.
enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,data:data3};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}if(data.tolerance!==void 0){let data4=data.tolerance;if(typeof data4=="number"&&isFinite(data4)){if(data4<
0||isNaN(data4)){let err8={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4>=
1||isNaN(data4)){let err9={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/exclusiveMaximum",keyword:"exclusiveM\
aximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}else{let err10={instancePath:instancePath+"/tolerance",schemaPath:"#/$defs/scalingTolerance/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema204.type,parentSchema:schema204,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema205.
type,parentSchema:schema205,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate97.errors=vErrors,errors===0}validate97.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.scaleUp===void 0&&(data.scaleUp={}),data.scaleDown===void 0&&(data.scaleDown=
{});for(let key0 in data)if(!(key0==="scaleUp"||key0==="scaleDown")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema198,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}validate93(data.scaleUp,{instancePath:instancePath+"/scaleUp",parentData:data,parentDataProperty:"\
scaleUp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length),validate97(
data.scaleDown,{instancePath:instancePath+"/scaleDown",parentData:data,parentDataProperty:"scaleDown",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length)}else{let err1={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema198.type,parentSchema:schema198,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate92.errors=vErrors,errors===0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema209={
description:"Bounds while it is open.",type:"object",additionalProperties:!1,required:["cron","duration"],properties:{cron:{$ref:"common.jso\
n#/$defs/text",description:"When it opens: minute, hour, day, month, weekday."},timezone:{$ref:"common.json#/$defs/text",description:"IANA z\
one of the cron expression.",default:"UTC"},duration:{$ref:"common.json#/$defs/positiveDuration",description:"How long it is open, in elapse\
d time; its end is not part of it."},min:{type:"integer",minimum:0,description:"Floor while it is open."},max:{type:"integer",minimum:1,description:"\
Ceiling while it is open."}}};function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.timezone===void 0&&(data.timezone="UTC"),data.cron===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cron"},message:"must have required property 'cron'",schema:schema209.
required,parentSchema:schema209,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.duration===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'",schema:schema209.
required,parentSchema:schema209,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="cron"||key0===
"timezone"||key0==="duration"||key0==="min"||key0==="max")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema209,data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.cron!==void 0){let data0=data.cron;if(typeof data0=="string"){if(!pattern6.test(data0)){let err3={
instancePath:instancePath+"/cron",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match \
pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/cron",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data1=data.timezone;if(typeof data1=="string"){if(!pattern6.test(
data1)){let err5={instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.duration!==
void 0){let data2=data.duration;if(typeof data2=="string"){if(!pattern13.test(data2)){let err7={instancePath:instancePath+"/duration",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/duration",schemaPath:"common.json#/$defs/positiveDuration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.min!==void 0){let data3=data.min;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err9={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:schema209.properties.min.type,parentSchema:schema209.properties.min,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/min",schemaPath:"\
#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema209.properties.
min,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.max!==void 0){let data4=data.max;if(!(typeof data4=="nu\
mber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err11={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema209.properties.max.type,parentSchema:schema209.properties.max,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err12={
instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:schema209.properties.max,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema209.type,parentSchema:schema209,
data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema213={description:"A floor under the loop, learned from what was needed at the same time of earlie\
r seasons.",type:"object",additionalProperties:!1,required:["method","horizon"],properties:{method:{enum:["seasonal"],description:"The need \
at the same time of earlier seasons."},horizon:{$ref:"common.json#/$defs/positiveDuration",description:"How far ahead it looks: the time tha\
t a step takes to show."},season:{$ref:"common.json#/$defs/positiveDuration",description:"Length of the cycle.",default:"1d"},mode:{enum:["f\
loor","observe"],description:"`floor` holds the knob up, `observe` only reports.",default:"observe"}}};function validate103(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.season===void 0&&(data.season="1d"),data.mode===void 0&&(data.mode="observe"),data.method===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'",schema:schema213.required,parentSchema:schema213,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.horizon===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"horizon"},message:"must have required property 'horizon'",schema:schema213.required,parentSchema:schema213,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="method"||key0==="horizon"||key0==="season"||
key0==="mode")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema213,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
method!==void 0){let data0=data.method;if(data0!=="seasonal"){let err3={instancePath:instancePath+"/method",schemaPath:"#/properties/method/\
enum",keyword:"enum",params:{allowedValues:schema213.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema213.
properties.method.enum,parentSchema:schema213.properties.method,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
horizon!==void 0){let data1=data.horizon;if(typeof data1=="string"){if(!pattern13.test(data1)){let err4={instancePath:instancePath+"/horizon",
schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?\
(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/horizon",schemaPath:"common.json#/$defs/positive\
Duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}let data2=data.season;if(typeof data2=="string"){if(!pattern13.test(data2)){let err6={instancePath:instancePath+
"/season",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)\
?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)\
?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/season",schemaPath:"common.json#/$defs\
/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let data3=data.mode;if(!(data3==="floor"||data3==="observe")){let err8={instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema213.properties.mode.enum},message:"must be equal to o\
ne of the allowed values",schema:schema213.properties.mode.enum,parentSchema:schema213.properties.mode,data:data3};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema213.type,parentSchema:schema213,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate103.errors=vErrors,
errors===0}validate103.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema219={description:"For a knob that is the size of a bat\
ch: whichever comes first, the size or the age.",type:"object",additionalProperties:!1,required:["size","maxAge"],properties:{size:{type:"in\
teger",minimum:1,description:"The greatest batch."},maxAge:{$ref:"common.json#/$defs/positiveDuration",description:"How long the first of a \
batch may wait for the last."},arrivals:{$ref:"common.json#/$defs/promql",description:"Arrivals a second. With it the batch is never greater\
 than what arrives in `maxAge`."}}};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate105.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.size===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'",schema:schema219.required,parentSchema:schema219,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.maxAge===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"maxAge"},message:"must have required property 'maxAge'",schema:schema219.required,parentSchema:schema219,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="size"||key0==="maxAge"||key0==="arrivals")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema219,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.size!==void 0){let data0=data.
size;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/size",schemaPath:"#/pro\
perties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema219.properties.size.type,parentSchema:schema219.
properties.size,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||
isNaN(data0))){let err4={instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1",schema:1,parentSchema:schema219.properties.size,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.maxAge!==void 0){let data1=data.maxAge;if(typeof data1=="string"){if(!pattern13.test(data1)){let err5={instancePath:instancePath+
"/maxAge",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)\
?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)\
?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs\
/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.arrivals!==void 0){let data2=data.arrivals;if(typeof data2=="string"){if(!pattern6.
test(data2)){let err7={instancePath:instancePath+"/arrivals",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\
\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/arrivals",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema86.type,parentSchema:schema86,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema219.type,parentSchema:schema219,
data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate105.errors=vErrors,errors===0}validate105.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema222={description:"What the learner may propose; absent: nothing.",type:"object",additionalProperties:!1,
minProperties:1,"x-expected":"at least one of schedule: { min: 1, max: 8 } and target: { min: 2, max: 9 } with its objective",dependentRequired:{
target:["objective"],objective:["target"]},properties:{schedule:{$ref:"#/$defs/floorRange"},target:{$ref:"common.json#/$defs/numberRange",description:"\
Between which numbers the target of the rule's one metric may move: to what a unit carries while the objective holds. The metric must count \
what is asked for, such as requests a second, not what waits: that falls by itself when the number grows."},objective:{$ref:"common.json#/$d\
efs/name",description:"Name of the Threshold, above or below a number, that says when a target was too high."}}},schema223={description:"Bet\
ween which numbers the `min` of the entries in `schedule` may move.",type:"object",additionalProperties:!1,required:["min","max"],properties:{
min:{type:"integer",minimum:0,description:"Least floor."},max:{type:"integer",minimum:1,description:"Greatest floor."}}};function validate107(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties",schema:1,parentSchema:schema222,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="schedule"||key0==="target"||key0==="objective")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema222,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.schedule!==void 0){let data0=data.schedule;if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){if(data0.min===void 0){let err2={instancePath:instancePath+"/schedule",schemaPath:"#/$defs/floorRange/required",keyword:"req\
uired",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema223.required,parentSchema:schema223,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.max===void 0){let err3={instancePath:instancePath+"/schedule",schemaPath:"\
#/$defs/floorRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema223.
required,parentSchema:schema223,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data0)if(!(key1==="min"||
key1==="max")){let err4={instancePath:instancePath+"/schedule",schemaPath:"#/$defs/floorRange/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema223,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.min!==void 0){let data1=data0.min;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err5={instancePath:instancePath+"/schedule/min",schemaPath:"#/$defs/floorRange/properties/min/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema223.properties.min.type,parentSchema:schema223.properties.min,data:data1};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+
"/schedule/min",schemaPath:"#/$defs/floorRange/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0",schema:0,parentSchema:schema223.properties.min,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.max!==void 0){
let data2=data0.max;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/schedule\
/max",schemaPath:"#/$defs/floorRange/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema223.
properties.max.type,parentSchema:schema223.properties.max,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+"/schedule/max",schemaPath:"#/$defs/floorRange/prope\
rties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema223.properties.max,
data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/schedule",schemaPath:"#/$\
defs/floorRange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema223.type,parentSchema:schema223,data:data0};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.target!==void 0){let data3=data.target;if(data3&&typeof data3=="object"&&
!Array.isArray(data3)){if(data3.min===void 0){let err10={instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/numberRange/requ\
ired",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:schema130.required,parentSchema:schema130,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3.max===void 0){let err11={instancePath:instancePath+"/target",
schemaPath:"common.json#/$defs/numberRange/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property \
'max'",schema:schema130.required,parentSchema:schema130,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}for(let key2 in data3)
if(!(key2==="min"||key2==="max"||key2==="maxStep")){let err12={instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/numberRang\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,
parentSchema:schema130,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3.min!==void 0){let data4=data3.min;if(!(typeof data4==
"number"&&isFinite(data4))){let err13={instancePath:instancePath+"/target/min",schemaPath:"common.json#/$defs/numberRange/properties/min/typ\
e",keyword:"type",params:{type:"number"},message:"must be number",schema:schema130.properties.min.type,parentSchema:schema130.properties.min,
data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data3.max!==void 0){let data5=data3.max;if(!(typeof data5=="numb\
er"&&isFinite(data5))){let err14={instancePath:instancePath+"/target/max",schemaPath:"common.json#/$defs/numberRange/properties/max/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema130.properties.max.type,parentSchema:schema130.properties.max,data:data5};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data3.maxStep!==void 0){let data6=data3.maxStep;if(!(typeof data6=="number"&&
isFinite(data6))&&typeof data6!="string"){let err15={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/numberRange/\
properties/maxStep/type",keyword:"type",params:{type:schema130.properties.maxStep.type},message:"must be number,string",schema:schema130.properties.
maxStep.type,parentSchema:schema130.properties.maxStep,data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data6==
"number"&&isFinite(data6)&&(data6<=0||isNaN(data6))){let err16={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/n\
umberRange/properties/maxStep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema130.
properties.maxStep,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data6=="string"&&!pattern51.test(data6)){
let err17={instancePath:instancePath+"/target/maxStep",schemaPath:"common.json#/$defs/numberRange/properties/maxStep/pattern",keyword:"patte\
rn",params:{pattern:"^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"},message:'must match pattern "^(?=.*[1-9])\\d+(?:\\.\\d+)?%$"',schema:"^(?=.*[1-9])\\d+(\
?:\\.\\d+)?%$",parentSchema:schema130.properties.maxStep,data:data6};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={
instancePath:instancePath+"/target",schemaPath:"common.json#/$defs/numberRange/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:schema130.type,parentSchema:schema130,data:data3};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.objective!==
void 0){let data7=data.objective;if(typeof data7=="string"){if(!pattern4.test(data7)){let err19={instancePath:instancePath+"/objective",schemaPath:"\
common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-\
9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{
let err20={instancePath:instancePath+"/objective",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema35.type,parentSchema:schema35,data:data7};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.target!==
void 0&&data.objective===void 0){let err21={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"targ\
et",missingProperty:"objective",depsCount:1,deps:"objective"},message:"must have property objective when property target is present",schema:schema222.
dependentRequired,parentSchema:schema222,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.objective!==void 0&&data.
target===void 0){let err22={instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"objective",missingProperty:"\
target",depsCount:1,deps:"target"},message:"must have property target when property objective is present",schema:schema222.dependentRequired,
parentSchema:schema222,data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema222.type,parentSchema:schema222,data};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}return validate107.errors=vErrors,errors===0}validate107.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate87(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.response===void 0&&(data.response="direct"),data.tolerance===void 0&&(data.tolerance=.1),data.behavior===void 0&&(data.
behavior={}),data.schedule===void 0&&(data.schedule=[]),data.scaleToZeroAfter===void 0&&(data.scaleToZeroAfter="0"),data.pause===void 0&&(data.
pause={}),data.timeout===void 0&&(data.timeout="30s"),data.knob===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"knob"},message:"must have required property 'knob'",schema:schema191.required,parentSchema:schema191,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.min===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"min"},message:"must have required property 'min'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.max===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max"},message:"must have required property 'max'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.metrics===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"met\
rics"},message:"must have required property 'metrics'",schema:schema191.required,parentSchema:schema191,data};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}for(let key0 in data)if(!func1.call(schema191.properties,key0)){let err4={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema191,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.knob!==void 0&&(validate88(data.knob,{instancePath:instancePath+"/kn\
ob",parentData:data,parentDataProperty:"knob",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.
errors),errors=vErrors.length)),data.min!==void 0){let data1=data.min;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err5={instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:schema191.properties.min.type,parentSchema:schema191.properties.min,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+"/min",schemaPath:"#/properties/min\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema191.properties.min,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.max!==void 0){let data2=data.max;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema191.properties.max.type,parentSchema:schema191.properties.max,data:data2};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema191.
properties.max,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.response;if(!(data3==="direct"||data3===
"inverse")){let err9={instancePath:instancePath+"/response",schemaPath:"#/properties/response/enum",keyword:"enum",params:{allowedValues:schema191.
properties.response.enum},message:"must be equal to one of the allowed values",schema:schema191.properties.response.enum,parentSchema:schema191.
properties.response,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.metrics!==void 0){let data4=data.metrics;if(Array.
isArray(data4)){if(data4.length<1){let err10={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema191.properties.metrics,data:data4};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate90(data4[i0],{instancePath:instancePath+
"/metrics/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.
errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema191.properties.metrics.type,parentSchema:schema191.properties.metrics,data:data4};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}let data6=data.tolerance;if(typeof data6=="number"&&isFinite(data6)){if(data6<0||isNaN(data6)){
let err12={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema191.properties.tolerance,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(data6>=1||isNaN(data6)){let err13={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/exclusiveMaximum",keyword:"e\
xclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema191.properties.tolerance,data:data6};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance\
/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema191.properties.tolerance.type,parentSchema:schema191.properties.
tolerance,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}validate92(data.behavior,{instancePath:instancePath+"/beha\
vior",parentData:data,parentDataProperty:"behavior",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.
errors),errors=vErrors.length);let data8=data.schedule;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++)validate101(
data8[i1],{instancePath:instancePath+"/schedule/"+i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)}else{let err15={instancePath:instancePath+"/schedule",schemaPath:"\
#/properties/schedule/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema191.properties.schedule.type,parentSchema:schema191.
properties.schedule,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.forecast!==void 0&&(validate103(data.forecast,
{instancePath:instancePath+"/forecast",parentData:data,parentDataProperty:"forecast",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.
errors:vErrors.concat(validate103.errors),errors=vErrors.length)),data.fallback!==void 0){let data11=data.fallback;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.behavior===void 0&&(data11.behavior="static"),data11.failures===void 0){let err16={instancePath:instancePath+
"/fallback",schemaPath:"#/$defs/scalingFallback/required",keyword:"required",params:{missingProperty:"failures"},message:"must have required\
 property 'failures'",schema:schema216.required,parentSchema:schema216,data:data11};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
if(data11.value===void 0){let err17={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/required",keyword:"required",
params:{missingProperty:"value"},message:"must have required property 'value'",schema:schema216.required,parentSchema:schema216,data:data11};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}for(let key1 in data11)if(!(key1==="failures"||key1==="value"||key1==="behavior")){
let err18={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema216,data:data11};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}if(data11.failures!==void 0){let data12=data11.failures;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))){let err19={instancePath:instancePath+"/fallback/failures",schemaPath:"#/$defs/scalingFallback/properties/failure\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema216.properties.failures.type,parentSchema:schema216.properties.
failures,data:data12};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<1||isNaN(
data12))){let err20={instancePath:instancePath+"/fallback/failures",schemaPath:"#/$defs/scalingFallback/properties/failures/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema216.properties.failures,data:data12};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data11.value!==void 0){let data13=data11.value;if(!(typeof data13=="number"&&!(data13%
1)&&!isNaN(data13)&&isFinite(data13))){let err21={instancePath:instancePath+"/fallback/value",schemaPath:"#/$defs/scalingFallback/properties\
/value/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema216.properties.value.type,parentSchema:schema216.
properties.value,data:data13};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<
0||isNaN(data13))){let err22={instancePath:instancePath+"/fallback/value",schemaPath:"#/$defs/scalingFallback/properties/value/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema216.properties.value,data:data13};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}}let data14=data11.behavior;if(!(data14==="static"||data14==="currentReplicas"||data14==="curre\
ntReplicasIfHigher"||data14==="currentReplicasIfLower")){let err23={instancePath:instancePath+"/fallback/behavior",schemaPath:"#/$defs/scali\
ngFallback/properties/behavior/enum",keyword:"enum",params:{allowedValues:schema216.properties.behavior.enum},message:"must be equal to one \
of the allowed values",schema:schema216.properties.behavior.enum,parentSchema:schema216.properties.behavior,data:data14};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/fallback",schemaPath:"#/$defs/scalingFallback/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema216.type,parentSchema:schema216,data:data11};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}if(data.idle!==void 0){let data15=data.idle;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(
data15))){let err25={instancePath:instancePath+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:schema191.properties.idle.type,parentSchema:schema191.properties.idle,data:data15};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(typeof data15=="number"&&isFinite(data15)&&(data15<0||isNaN(data15))){let err26={instancePath:instancePath+"/idle",schemaPath:"\
#/properties/idle/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema191.properties.
idle,data:data15};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}let data16=data.scaleToZeroAfter;if(typeof data16!="string"&&
!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err27={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"\
common.json#/$defs/duration/type",keyword:"type",params:{type:schema122.type},message:"must be string,integer",schema:schema122.type,parentSchema:schema122,
data:data16};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>0||isNaN(data16)){
let err28={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema122,data:data16};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}
if(data16<0||isNaN(data16)){let err29={instancePath:instancePath+"/scaleToZeroAfter",schemaPath:"common.json#/$defs/duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema122,data:data16};vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++}}if(typeof data16=="string"&&!pattern46.test(data16)){let err30={instancePath:instancePath+"/scaleToZeroAfter",
schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)\
?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',
schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema122,data:data16};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}let data17=data.pause;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){data17.scaleIn===
void 0&&(data17.scaleIn=!1),data17.scaleOut===void 0&&(data17.scaleOut=!1);for(let key2 in data17)if(!(key2==="scaleIn"||key2==="scaleOut"||
key2==="value")){let err31={instancePath:instancePath+"/pause",schemaPath:"#/$defs/scalingPause/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema218,data:data17};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}let data18=data17.scaleIn;if(typeof data18!="boolean"){let err32={instancePath:instancePath+
"/pause/scaleIn",schemaPath:"#/$defs/scalingPause/properties/scaleIn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:schema218.properties.scaleIn.type,parentSchema:schema218.properties.scaleIn,data:data18};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}let data19=data17.scaleOut;if(typeof data19!="boolean"){let err33={instancePath:instancePath+"/pause/scaleOut",schemaPath:"#\
/$defs/scalingPause/properties/scaleOut/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema218.properties.scaleOut.
type,parentSchema:schema218.properties.scaleOut,data:data19};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data17.value!==void 0){
let data20=data17.value;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err34={instancePath:instancePath+"\
/pause/value",schemaPath:"#/$defs/scalingPause/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema218.
properties.value.type,parentSchema:schema218.properties.value,data:data20};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(typeof data20==
"number"&&isFinite(data20)&&(data20<0||isNaN(data20))){let err35={instancePath:instancePath+"/pause/value",schemaPath:"#/$defs/scalingPause/\
properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema218.properties.
value,data:data20};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath:instancePath+"/pause",schemaPath:"\
#/$defs/scalingPause/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema218.type,parentSchema:schema218,data:data17};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}data.batch!==void 0&&(validate105(data.batch,{instancePath:instancePath+"/batch",
parentData:data,parentDataProperty:"batch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.
errors),errors=vErrors.length)),data.tune!==void 0&&(validate107(data.tune,{instancePath:instancePath+"/tune",parentData:data,parentDataProperty:"\
tune",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length));let data23=data.
timeout;if(typeof data23=="string"){if(!pattern13.test(data23)){let err37={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$de\
fs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?\
$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])\
(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data23};vErrors===null?vErrors=[err37]:
vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+"/timeout",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data23};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}}else{let err39={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:schema191.type,parentSchema:schema191,data};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}return validate87.errors=vErrors,
errors===0}validate87.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0&&(data.mode=
"observe"),data.apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},
message:"must have required property 'apiVersion'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadat\
a"},message:"must have required property 'metadata'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},
message:"must have required property 'spec'",schema:schema182.required,parentSchema:schema182,data};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema182,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){let data0=data.
apiVersion;if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVersion/const",keyword:"\
const",params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="ScalingRule"){let err6={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ScalingRule"},message:"must be equal to constant",schema:"\
ScalingRule",parentSchema:schema182.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.metadata!==void 0&&
(validate85(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforce"||data3===
"warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"en\
um",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate87(data.spec,{instancePath:instancePath+"/spec",parentData:data,
parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.
length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema182.type,
parentSchema:schema182,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate84.errors=vErrors,errors===0}validate84.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateGuardrail=validate110,schema227={$schema:"https://json-schema.org/draft/202\
0-12/schema",title:"Guardrail",description:"What no action may do. Where several speak: deny > ask > clamp > allow. One that cannot be evalu\
ated denies.",type:"object",additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.js\
on#/$defs/apiVersion"},kind:{const:"Guardrail",description:"The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"\
common.json#/$defs/mode",description:"`enforce` applies the verdict; `warn` and `observe` only note it; `off` is not evaluated.",default:"en\
force"},spec:{$ref:"#/$defs/guardrailSpec"}},$defs:{guardrailSpec:{description:"Which actions it judges, and how.",type:"object",additionalProperties:!1,
required:["match","rules"],properties:{match:{$ref:"#/$defs/selector"},rules:{description:"The rules; each speaks for itself.",type:"array",
items:{$ref:"#/$defs/rule"},minItems:1,"x-expected":"a list of rules"}}},selector:{description:'Which actions: all sides given must agree, a\
nd one must be given. `"*"` is written out.',type:"object",additionalProperties:!1,minProperties:1,"x-expected":'at least one of actuators, \
targets and labels; write "*" for all',properties:{actuators:{description:"Patterns over `actuator/verb`, such as `systemd/*`.",type:"array",
items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such as ["systemd/*"]; write "*" for all'},targets:{description:"Pat\
terns over targets, such as `llm-*`.",type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such as ["llm-*"]\
; write "*" for all'},labels:{$ref:"common.json#/$defs/policyLabels",description:"Labels of the incident or of the playbook.",default:{}}}},
glob:{description:"Text in which `*` stands for any text.",type:"string",pattern:"\\S","x-expected":"text in which * stands for any text"},rule:{
description:"Exactly one rule, and the reason that people read when it speaks.",type:"object",additionalProperties:!1,oneOf:[{required:["den\
y"]},{required:["limit"]},{required:["budget"]},{required:["approval"]},{required:["minHealthy"]},{required:["blastRadius"]},{required:["win\
dow"]},{required:["evidence"]},{required:["spend"]},{required:["fairness"]},{required:["privacy"]},{required:["clamp"]}],properties:{deny:{$ref:"\
common.json#/$defs/cel",description:"Denies where this CEL expression over action, incident, policy, host, budget and now is true."},limit:{
$ref:"#/$defs/limit"},budget:{$ref:"#/$defs/budget"},approval:{$ref:"#/$defs/approval"},reason:{$ref:"common.json#/$defs/text",description:"\
What people read when the rule speaks."},minHealthy:{$ref:"#/$defs/minHealthy"},blastRadius:{$ref:"#/$defs/blastRadius"},window:{$ref:"#/$de\
fs/window"},evidence:{$ref:"#/$defs/evidence"},spend:{$ref:"#/$defs/spendBelow"},fairness:{$ref:"#/$defs/fairness"},privacy:{$ref:"#/$defs/p\
rivacy"},clamp:{$ref:"#/$defs/clamp"}}},limit:{description:"At most `max` actions in any `per`, counted apart for each value of `by`.",type:"\
object",additionalProperties:!1,required:["max","per"],properties:{max:{type:"integer",minimum:0,description:"How many."},per:{$ref:"common.\
json#/$defs/positiveDuration",description:"In how long, sliding."},by:{description:"What is counted apart: `target`, `policy`, `actuator`, `\
do`, or a label of the incident. Nothing: all together.",type:"array",items:{$ref:"#/$defs/limitKey"},uniqueItems:!0,default:[]}}},limitKey:{
description:"Something that actions differ in.",type:"string",pattern:"^[a-zA-Z_][a-zA-Z0-9_.]*$","x-expected":"target, policy, actuator, do\
, or a label of the incident"},budget:{description:"At most `max` actions in any `per`, shared by every policy that matches. One name is one\
 budget everywhere.",type:"object",additionalProperties:!1,required:["name","max","per"],properties:{name:{$ref:"common.json#/$defs/text",description:"\
Name of the budget."},max:{type:"integer",minimum:0,description:"How many."},per:{$ref:"common.json#/$defs/positiveDuration",description:"In\
 how long, sliding."}}},approval:{description:"People must agree before the action runs; unanswered means no.",type:"object",additionalProperties:!1,
required:["roles"],properties:{when:{$ref:"common.json#/$defs/cel",description:"Only where this CEL expression is true. Default: always."},roles:{
description:"Whose answer counts.",type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":"a list of rol\
es, such as [oncall]"},count:{type:"integer",minimum:1,description:"How many must agree.",default:1},ttl:{$ref:"common.json#/$defs/positiveD\
uration",description:"How long the question stands.",default:"30m"}}},minHealthy:{description:"Leaves at least so many healthy. What is down\
 already does not consume it.",type:"object",additionalProperties:!1,required:["of","atLeast"],properties:{of:{enum:["service"],description:"\
`service`: of the instances of the Service that the action is about."},atLeast:{type:"integer",minimum:0,description:"How many."}}},blastRadius:{
description:"A breaker: an action that would touch more trips it, and then it denies everything but undo until somebody resets it.",type:"ob\
ject",additionalProperties:!1,required:["max","of","per"],properties:{max:{description:"A share of all, such as `25%`, or a number of differ\
ent targets.",type:["string","integer"],pattern:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$",minimum:0,"x-expected":"a share such as 25%, or a whole nu\
mber"},of:{enum:["fleet","service"],description:"`fleet`: all targets of the Threshold; `service`: the instances of the Service that the act\
ion is about."},per:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."}}},window:{description:"Times at which i\
t denies, or, as `allow`, the only times at which it does not. Any open `deny` wins; of several `allow` in one guardrail one is enough.",type:"\
object",additionalProperties:!1,oneOf:[{required:["deny"]},{required:["allow"]}],required:["duration"],properties:{deny:{$ref:"common.json#/\
$defs/text",description:"Cron expression (minute, hour, day, month, weekday) at which a freeze begins."},allow:{$ref:"common.json#/$defs/tex\
t",description:"Cron expression at which a maintenance window begins."},duration:{$ref:"common.json#/$defs/positiveDuration",description:"Ho\
w long it lasts, in elapsed time; its end is not part of it."},timezone:{$ref:"common.json#/$defs/text",description:"IANA zone of the cron e\
xpression.",default:"UTC"}}},evidence:{description:"What must be known before anything is done.",type:"object",additionalProperties:!1,minProperties:1,
"x-expected":"maxAge, observers or both",properties:{maxAge:{$ref:"common.json#/$defs/positiveDuration",description:"The incident's newest s\
ample may not be older."},observers:{type:"integer",minimum:1,description:"So many firing incidents must speak of the same target."}}},spendBelow:{
description:"Denies unless a signal is below a number; one that is not there denies.",type:"object",additionalProperties:!1,required:["signa\
l","below"],properties:{signal:{$ref:"common.json#/$defs/promql",description:"What has been spent."},below:{type:"number",description:"Every\
 value of the signal must be below this number."}}},fairness:{description:"Does not let the same ones bear all interventions.",type:"object",
additionalProperties:!1,required:["across"],properties:{across:{$ref:"common.json#/$defs/labelName",description:"Label of the incident that \
says who is hit, such as `tenant`."},jain:{type:"number",minimum:0,maximum:1,description:"Least value of Jain's index over the number of act\
ions that hit each. Who was hit least can always be hit.",default:.8},noRepeat:{type:"integer",minimum:2,description:"The same one is not hi\
t so many times in a row; 2: they alternate."},per:{$ref:"common.json#/$defs/positiveDuration",description:"How far back it looks.",default:"\
1h"}}},privacy:{description:"Takes personal and secret text out of messages (`notify/*`), out of the reason and the outcome of every action \
that it matches and, where the guardrail matches every actuator, out of all that the engine takes in: labels, events and errors; so also of \
history, journal, API and proposals. Marks in labels keep different values apart. An IP address that a Source or Service names stays.",type:"\
object",additionalProperties:!1,required:["redact"],properties:{redact:{description:"What is taken out.",type:"array",items:{$ref:"#/$defs/r\
edaction"},minItems:1,uniqueItems:!0,"x-expected":"a list such as [email, ip, token, key, card]"}}},redaction:{description:"E-mail and IP ad\
dresses, access tokens, keys and passwords, numbers of payment cards.",enum:["email","ip","token","key","card"]},clamp:{description:"Keeps a\
 number of the action within bounds. An action without that number is denied.",type:"object",additionalProperties:!1,required:["field"],minProperties:2,
"x-expected":"field with min, max or both",properties:{field:{description:"Path of the number, such as `with.value`.",type:"string",pattern:"\
^with(?:\\.[A-Za-z0-9_-]+)+$","x-expected":"a path that begins with `with.`, such as with.value"},min:{type:"number",description:"The least \
number."},max:{type:"number",description:"The greatest number."}}}}};function validate111(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.
labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must hav\
e required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate111.
errors=vErrors,errors===0}validate111.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema236={description:"Which actions it judg\
es, and how.",type:"object",additionalProperties:!1,required:["match","rules"],properties:{match:{$ref:"#/$defs/selector"},rules:{description:"\
The rules; each speaks for itself.",type:"array",items:{$ref:"#/$defs/rule"},minItems:1,"x-expected":"a list of rules"}}},schema237={description:'\
Which actions: all sides given must agree, and one must be given. `"*"` is written out.',type:"object",additionalProperties:!1,minProperties:1,
"x-expected":'at least one of actuators, targets and labels; write "*" for all',properties:{actuators:{description:"Patterns over `actuator/\
verb`, such as `systemd/*`.",type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expected":'a list of patterns such as ["systemd/*"]; wri\
te "*" for all'},targets:{description:"Patterns over targets, such as `llm-*`.",type:"array",items:{$ref:"#/$defs/glob"},minItems:1,"x-expec\
ted":'a list of patterns such as ["llm-*"]; write "*" for all'},labels:{$ref:"common.json#/$defs/policyLabels",description:"Labels of the in\
cident or of the playbook.",default:{}}}},schema238={description:"Text in which `*` stands for any text.",type:"string",pattern:"\\S","x-exp\
ected":"text in which * stands for any text"};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.labels={}),Object.keys(data).length<1){let err0={
instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,
parentSchema:schema237,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="actuators"||key0===
"targets"||key0==="labels")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema237,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.actuators!==void 0){let data0=data.actuators;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/actua\
tors",schemaPath:"#/properties/actuators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema237.
properties.actuators,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){
let data1=data0[i0];if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={instancePath:instancePath+"/actuators/"+i0,schemaPath:"#/\
$defs/glob/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema238,data:data1};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/actuators/"+i0,schemaPath:"#/$defs/glo\
b/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema238.type,parentSchema:schema238,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath:instancePath+"/actuators",schemaPath:"#/properties/actuators/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.actuators.type,parentSchema:schema237.properties.actuators,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.targets!==void 0){let data2=data.targets;if(Array.isArray(data2)){
if(data2.length<1){let err6={instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema237.properties.targets,data:data2};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}let len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(!pattern6.test(data3)){
let err7={instancePath:instancePath+"/targets/"+i1,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must \
match pattern "\\S"',schema:"\\S",parentSchema:schema238,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/targets/"+i1,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema238.
type,parentSchema:schema238,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema237.properties.targets.
type,parentSchema:schema237.properties.targets,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}let data4=data.labels;
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4){let _errs15=errors;if(typeof key1=="string"&&!pattern5.test(
key1)){let err10={instancePath:instancePath+"/labels",schemaPath:"common.json#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[\
a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}var valid8=_errs15===errors;if(!valid8){let err11={instancePath:instancePath+"/labels",schemaPath:"common.json#/$defs/p\
olicyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema36.propertyNames,
parentSchema:schema36,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}for(let key2 in data4){let data5=data4[key2];
if(typeof data5!="string"){let err12={instancePath:instancePath+"/labels/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.js\
on#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.additionalProperties.
type,parentSchema:schema36.additionalProperties,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/labels",schemaPath:"common.json#/$defs/policyLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.type,
parentSchema:schema36,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:schema237.type,parentSchema:schema237,data};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}return validate114.errors=vErrors,errors===0}validate114.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema241={description:"Exactly one rule, and the reason that people read when it speaks.",type:"object",additionalProperties:!1,oneOf:[
{required:["deny"]},{required:["limit"]},{required:["budget"]},{required:["approval"]},{required:["minHealthy"]},{required:["blastRadius"]},
{required:["window"]},{required:["evidence"]},{required:["spend"]},{required:["fairness"]},{required:["privacy"]},{required:["clamp"]}],properties:{
deny:{$ref:"common.json#/$defs/cel",description:"Denies where this CEL expression over action, incident, policy, host, budget and now is tru\
e."},limit:{$ref:"#/$defs/limit"},budget:{$ref:"#/$defs/budget"},approval:{$ref:"#/$defs/approval"},reason:{$ref:"common.json#/$defs/text",description:"\
What people read when the rule speaks."},minHealthy:{$ref:"#/$defs/minHealthy"},blastRadius:{$ref:"#/$defs/blastRadius"},window:{$ref:"#/$de\
fs/window"},evidence:{$ref:"#/$defs/evidence"},spend:{$ref:"#/$defs/spendBelow"},fairness:{$ref:"#/$defs/fairness"},privacy:{$ref:"#/$defs/p\
rivacy"},clamp:{$ref:"#/$defs/clamp"}}},schema242={description:"A CEL expression.",type:"string",pattern:"\\S","x-expected":"a CEL expressio\
n"},schema254={description:"Leaves at least so many healthy. What is down already does not consume it.",type:"object",additionalProperties:!1,
required:["of","atLeast"],properties:{of:{enum:["service"],description:"`service`: of the instances of the Service that the action is about."},
atLeast:{type:"integer",minimum:0,description:"How many."}}},schema271={description:"Keeps a number of the action within bounds. An action w\
ithout that number is denied.",type:"object",additionalProperties:!1,required:["field"],minProperties:2,"x-expected":"field with min, max or\
 both",properties:{field:{description:"Path of the number, such as `with.value`.",type:"string",pattern:"^with(?:\\.[A-Za-z0-9_-]+)+$","x-ex\
pected":"a path that begins with `with.`, such as with.value"},min:{type:"number",description:"The least number."},max:{type:"number",description:"\
The greatest number."}}},pattern133=new RegExp("^with(?:\\.[A-Za-z0-9_-]+)+$","u"),schema243={description:"At most `max` actions in any `per\
`, counted apart for each value of `by`.",type:"object",additionalProperties:!1,required:["max","per"],properties:{max:{type:"integer",minimum:0,
description:"How many."},per:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."},by:{description:"What is count\
ed apart: `target`, `policy`, `actuator`, `do`, or a label of the incident. Nothing: all together.",type:"array",items:{$ref:"#/$defs/limitK\
ey"},uniqueItems:!0,default:[]}}},schema245={description:"Something that actions differ in.",type:"string",pattern:"^[a-zA-Z_][a-zA-Z0-9_.]*\
$","x-expected":"target, policy, actuator, do, or a label of the incident"},pattern116=new RegExp("^[a-zA-Z_][a-zA-Z0-9_.]*$","u");function validate117(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.by===void 0&&(data.by=[]),data.max===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"max"},message:"must have required property 'max'",schema:schema243.required,parentSchema:schema243,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.per===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
per"},message:"must have required property 'per'",schema:schema243.required,parentSchema:schema243,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="max"||key0==="per"||key0==="by")){let err2={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema243,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.max!==void 0){let data0=data.max;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema243.properties.max.type,parentSchema:schema243.properties.max,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema243.
properties.max,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.per!==void 0){let data1=data.per;if(typeof data1==
"string"){if(!pattern13.test(data1)){let err5={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern\
 "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\\
d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data2=data.by;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!pattern116.test(
data3)){let err7={instancePath:instancePath+"/by/"+i0,schemaPath:"#/$defs/limitKey/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-\
zA-Z0-9_.]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_.]*$"',schema:"^[a-zA-Z_][a-zA-Z0-9_.]*$",parentSchema:schema245,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/by/"+i0,schemaPath:"#/$defs/limitKey/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema245.type,parentSchema:schema245,data:data3};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){
let err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NO\
T have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema243.properties.by,data:data2};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++;break outer0}}}else{let err10={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:schema243.properties.by.type,parentSchema:schema243.properties.by,data:data2};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema243.type,parentSchema:schema243,data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate117.errors=vErrors,errors===0}validate117.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema246={description:"At\
 most `max` actions in any `per`, shared by every policy that matches. One name is one budget everywhere.",type:"object",additionalProperties:!1,
required:["name","max","per"],properties:{name:{$ref:"common.json#/$defs/text",description:"Name of the budget."},max:{type:"integer",minimum:0,
description:"How many."},per:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."}}};function validate119(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate119.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have \
required property 'name'",schema:schema246.required,parentSchema:schema246,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
max===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required p\
roperty 'max'",schema:schema246.required,parentSchema:schema246,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.per===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"must have required propert\
y 'per'",schema:schema246.required,parentSchema:schema246,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(!(key0==="name"||key0==="max"||key0==="per")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema246,data};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern6.test(data0)){let err4={instancePath:instancePath+
"/name",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema37,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",
schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.max!==void 0){let data1=data.max;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema246.properties.max.type,parentSchema:schema246.properties.max,data:data1};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err7={instancePath:instancePath+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema246.
properties.max,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.per!==void 0){let data2=data.per;if(typeof data2==
"string"){if(!pattern13.test(data2)){let err8={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern\
 "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\\
d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema246.type,parentSchema:schema246,
data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate119.errors=vErrors,errors===0}validate119.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema249={description:"People must agree before the action runs; unanswered means no.",type:"object",additionalProperties:!1,
required:["roles"],properties:{when:{$ref:"common.json#/$defs/cel",description:"Only where this CEL expression is true. Default: always."},roles:{
description:"Whose answer counts.",type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":"a list of rol\
es, such as [oncall]"},count:{type:"integer",minimum:1,description:"How many must agree.",default:1},ttl:{$ref:"common.json#/$defs/positiveD\
uration",description:"How long the question stands.",default:"30m"}}};function validate121(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.
count=1),data.ttl===void 0&&(data.ttl="30m"),data.roles===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"roles"},message:"must have required property 'roles'",schema:schema249.required,parentSchema:schema249,data};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="when"||key0==="roles"||key0==="count"||key0==="ttl")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema249,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.when!==void 0){let data0=data.
when;if(typeof data0=="string"){if(!pattern6.test(data0)){let err2={instancePath:instancePath+"/when",schemaPath:"common.json#/$defs/cel/pat\
tern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema242,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/when",schemaPath:"common.json#/$defs/cel/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema242.type,parentSchema:schema242,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.roles!==void 0){let data1=data.roles;if(Array.isArray(data1)){if(data1.length<1){let err4={instancePath:instancePath+
"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema249.
properties.roles,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(typeof data2=="string"){if(!pattern6.test(data2)){let err5={instancePath:instancePath+"/roles/"+i0,schemaPath:"common.json#/$defs/text/pa\
ttern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data2};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/roles/"+i0,schemaPath:"common.json#/$defs/text/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data2};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data1[i1],data1[j0])){let err7={
instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT ha\
ve duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema249.properties.roles,data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++;break outer0}}}else{let err8={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/t\
ype",keyword:"type",params:{type:"array"},message:"must be array",schema:schema249.properties.roles.type,parentSchema:schema249.properties.roles,
data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.count;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer",schema:schema249.properties.count.type,parentSchema:schema249.properties.count,data:data3};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err10={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema249.
properties.count,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data4=data.ttl;if(typeof data4=="string"){if(!pattern13.
test(data4)){let err11={instancePath:instancePath+"/ttl",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/ttl",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema249.type,parentSchema:schema249,data};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}return validate121.errors=vErrors,errors===0}validate121.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema255={description:"A breaker: an action that would touch more trips it, and then it denies everything but undo until somebody reset\
s it.",type:"object",additionalProperties:!1,required:["max","of","per"],properties:{max:{description:"A share of all, such as `25%`, or a n\
umber of different targets.",type:["string","integer"],pattern:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$",minimum:0,"x-expected":"a share such as 25%\
, or a whole number"},of:{enum:["fleet","service"],description:"`fleet`: all targets of the Threshold; `service`: the instances of the Servi\
ce that the action is about."},per:{$ref:"common.json#/$defs/positiveDuration",description:"In how long, sliding."}}},pattern123=new RegExp(
"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$","u");function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate123.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.max===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:schema255.required,parentSchema:schema255,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.of===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"of"},message:"must have required property 'of'",schema:schema255.required,parentSchema:schema255,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.per===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"per"},message:"must have required property 'per'",schema:schema255.required,parentSchema:schema255,data};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="max"||key0==="of"||key0==="per")){let err3={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema255,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.max!==void 0){let data0=data.max;if(typeof data0!=
"string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/max",schemaPath:"#/pr\
operties/max/type",keyword:"type",params:{type:schema255.properties.max.type},message:"must be string,integer",schema:schema255.properties.max.
type,parentSchema:schema255.properties.max,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&
isFinite(data0)&&(data0<0||isNaN(data0))){let err5={instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema255.properties.max,data:data0};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(typeof data0=="string"&&!pattern123.test(data0)){let err6={instancePath:instancePath+"/max",schemaPath:"#/pro\
perties/max/pattern",keyword:"pattern",params:{pattern:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$"},message:'must match pattern "^(?:100|\\d{1,2}(?:\\.\\\
d+)?)%$"',schema:"^(?:100|\\d{1,2}(?:\\.\\d+)?)%$",parentSchema:schema255.properties.max,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.of!==void 0){let data1=data.of;if(!(data1==="fleet"||data1==="service")){let err7={instancePath:instancePath+"/of",schemaPath:"\
#/properties/of/enum",keyword:"enum",params:{allowedValues:schema255.properties.of.enum},message:"must be equal to one of the allowed values",
schema:schema255.properties.of.enum,parentSchema:schema255.properties.of,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.per!==void 0){let data2=data.per;if(typeof data2=="string"){if(!pattern13.test(data2)){let err8={instancePath:instancePath+"/per",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema255.
type,parentSchema:schema255,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate123.errors=vErrors,errors===0}validate123.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema257={description:"Times at which it denies, or, as `allow`, the only times at\
 which it does not. Any open `deny` wins; of several `allow` in one guardrail one is enough.",type:"object",additionalProperties:!1,oneOf:[{
required:["deny"]},{required:["allow"]}],required:["duration"],properties:{deny:{$ref:"common.json#/$defs/text",description:"Cron expression\
 (minute, hour, day, month, weekday) at which a freeze begins."},allow:{$ref:"common.json#/$defs/text",description:"Cron expression at which\
 a maintenance window begins."},duration:{$ref:"common.json#/$defs/positiveDuration",description:"How long it lasts, in elapsed time; its en\
d is not part of it."},timezone:{$ref:"common.json#/$defs/text",description:"IANA zone of the cron expression.",default:"UTC"}}};function validate125(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,
_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.deny===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/require\
d",keyword:"required",params:{missingProperty:"deny"},message:"must have required property 'deny'",schema:schema257.oneOf[0].required,parentSchema:schema257.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.allow===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"allow"},message:"must have required property 'allow'",schema:schema257.oneOf[1].required,parentSchema:schema257.
oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=
[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema257.
oneOf,parentSchema:schema257,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.timezone===void 0&&(data.timezone="UTC"),data.duration===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'",schema:schema257.required,parentSchema:schema257,
data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="deny"||key0==="allow"||key0==="duration"||
key0==="timezone")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema257,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.deny!==void 0){let data0=data.deny;if(typeof data0=="string"){if(!pattern6.test(data0)){let err5={instancePath:instancePath+"/deny",
schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/deny",schemaPath:"common.j\
son#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.allow!==void 0){let data1=data.allow;if(typeof data1=="string"){if(!pattern6.
test(data1)){let err7={instancePath:instancePath+"/allow",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/allow",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.duration!==
void 0){let data2=data.duration;if(typeof data2=="string"){if(!pattern13.test(data2)){let err9={instancePath:instancePath+"/duration",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/duration",schemaPath:"common.json#/$defs/positiveDuration/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}let data3=data.timezone;if(typeof data3=="string"){if(!pattern6.test(data3)){let err11={instancePath:instancePath+
"/timezone",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema37,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/timezone",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema257.type,parentSchema:schema257,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate125.errors=vErrors,errors===0}validate125.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema262={description:"\
What must be known before anything is done.",type:"object",additionalProperties:!1,minProperties:1,"x-expected":"maxAge, observers or both",
properties:{maxAge:{$ref:"common.json#/$defs/positiveDuration",description:"The incident's newest sample may not be older."},observers:{type:"\
integer",minimum:1,description:"So many firing incidents must speak of the same target."}}};function validate127(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(
data).length<1){let err0={instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer th\
an 1 properties",schema:1,parentSchema:schema262,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"maxAge"||key0==="observers")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema262,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.maxAge!==void 0){let data0=data.maxAge;if(typeof data0=="string"){if(!pattern13.test(data0)){let err2={instancePath:instancePath+"/m\
axAge",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?\
:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/maxAge",schemaPath:"common.json#/$defs\
/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.observers!==void 0){let data1=data.observers;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/observers",schemaPath:"#/properties/observers/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema262.properties.observers.type,parentSchema:schema262.properties.observers,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err5={
instancePath:instancePath+"/observers",schemaPath:"#/properties/observers/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema262.properties.observers,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema262.type,parentSchema:schema262,
data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate127.errors=vErrors,errors===0}validate127.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema264={description:"Denies unless a signal is below a number; one that is not there denies.",type:"\
object",additionalProperties:!1,required:["signal","below"],properties:{signal:{$ref:"common.json#/$defs/promql",description:"What has been \
spent."},below:{type:"number",description:"Every value of the signal must be below this number."}}};function validate129(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate129.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.signal===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signal"},message:"must h\
ave required property 'signal'",schema:schema264.required,parentSchema:schema264,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.below===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"below"},message:"must hav\
e required property 'below'",schema:schema264.required,parentSchema:schema264,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="signal"||key0==="below")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema264,data};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.signal!==void 0){let data0=data.signal;if(typeof data0=="string"){if(!pattern6.test(data0)){
let err3={instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema86,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/signal",schemaPath:"common.json#/$defs/promql/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema86.type,parentSchema:schema86,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.below!==void 0){
let data1=data.below;if(!(typeof data1=="number"&&isFinite(data1))){let err5={instancePath:instancePath+"/below",schemaPath:"#/properties/be\
low/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema264.properties.below.type,parentSchema:schema264.properties.
below,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema264.type,parentSchema:schema264,data};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}return validate129.errors=vErrors,errors===0}validate129.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema266={
description:"Does not let the same ones bear all interventions.",type:"object",additionalProperties:!1,required:["across"],properties:{across:{
$ref:"common.json#/$defs/labelName",description:"Label of the incident that says who is hit, such as `tenant`."},jain:{type:"number",minimum:0,
maximum:1,description:"Least value of Jain's index over the number of actions that hit each. Who was hit least can always be hit.",default:.8},
noRepeat:{type:"integer",minimum:2,description:"The same one is not hit so many times in a row; 2: they alternate."},per:{$ref:"common.json#\
/$defs/positiveDuration",description:"How far back it looks.",default:"1h"}}};function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.jain===void 0&&(data.jain=
.8),data.per===void 0&&(data.per="1h"),data.across===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
across"},message:"must have required property 'across'",schema:schema266.required,parentSchema:schema266,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="across"||key0==="jain"||key0==="noRepeat"||key0==="per")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema266,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.across!==void 0){let data0=data.
across;if(typeof data0=="string"){if(!pattern12.test(data0)){let err2={instancePath:instancePath+"/across",schemaPath:"common.json#/$defs/la\
belName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z_][a-zA-Z0-9_]*$"},message:'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]*$"',schema:"\
^[a-zA-Z_][a-zA-Z0-9_]*$",parentSchema:schema56,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/across",schemaPath:"common.json#/$defs/labelName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema56.type,
parentSchema:schema56,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}let data1=data.jain;if(typeof data1=="number"&&
isFinite(data1)){if(data1>1||isNaN(data1)){let err4={instancePath:instancePath+"/jain",schemaPath:"#/properties/jain/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema266.properties.jain,data:data1};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data1<0||isNaN(data1)){let err5={instancePath:instancePath+"/jain",schemaPath:"#/properties/jain/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema266.properties.jain,data:data1};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/jain",schemaPath:"#/properties/jain/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema266.properties.jain.type,parentSchema:schema266.properties.jain,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.noRepeat!==void 0){let data2=data.noRepeat;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/noRepeat",schemaPath:"#/properties/noRepeat/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:schema266.properties.noRepeat.type,parentSchema:schema266.properties.noRepeat,data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<2||isNaN(data2))){let err8={instancePath:instancePath+
"/noRepeat",schemaPath:"#/properties/noRepeat/minimum",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2",schema:2,parentSchema:schema266.
properties.noRepeat,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data3=data.per;if(typeof data3=="string"){if(!pattern13.
test(data3)){let err9={instancePath:instancePath+"/per",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\
\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\\
d+ms)?$",parentSchema:schema53,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/per",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema266.type,parentSchema:schema266,data};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema269={description:"Takes personal and secret text out of messages (`notify/*`), out of the reason and the outcome of every action t\
hat it matches and, where the guardrail matches every actuator, out of all that the engine takes in: labels, events and errors; so also of h\
istory, journal, API and proposals. Marks in labels keep different values apart. An IP address that a Source or Service names stays.",type:"\
object",additionalProperties:!1,required:["redact"],properties:{redact:{description:"What is taken out.",type:"array",items:{$ref:"#/$defs/r\
edaction"},minItems:1,uniqueItems:!0,"x-expected":"a list such as [email, ip, token, key, card]"}}},schema270={description:"E-mail and IP ad\
dresses, access tokens, keys and passwords, numbers of payment cards.",enum:["email","ip","token","key","card"]};function validate133(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.redact===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"redact"},
message:"must have required property 'redact'",schema:schema269.required,parentSchema:schema269,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(key0!=="redact"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema269,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.redact!==void 0){let data0=data.redact;if(Array.isArray(data0)){if(data0.length<1){let err2={
instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items",schema:1,parentSchema:schema269.properties.redact,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.
length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(!(data1==="email"||data1==="ip"||data1==="token"||data1==="key"||data1==="card")){let err3={
instancePath:instancePath+"/redact/"+i0,schemaPath:"#/$defs/redaction/enum",keyword:"enum",params:{allowedValues:schema270.enum},message:"mu\
st be equal to one of the allowed values",schema:schema270.enum,parentSchema:schema270,data:data1};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}let i1=data0.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){let err4={instancePath:instancePath+
"/redact",schemaPath:"#/properties/redact/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (item\
s ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema269.properties.redact,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++;break outer0}}}else{let err5={instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema269.properties.redact.type,parentSchema:schema269.properties.redact,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema269.type,parentSchema:schema269,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate133.
errors=vErrors,errors===0}validate133.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate116(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.deny===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"deny"},message:"must have required property 'deny'",schema:schema241.oneOf[0].required,parentSchema:schema241.oneOf[0],data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.limit===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:"limit"},message:"must have required property 'limit'",schema:schema241.oneOf[1].required,parentSchema:schema241.oneOf[1],
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,
1];else{_valid0&&(valid0=!0,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.budget===void 0){let err2={
instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"budget"},message:"must have required property 'budg\
et'",schema:schema241.oneOf[2].required,parentSchema:schema241.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,2];else{_valid0&&(valid0=!0,passing0=2);let _errs5=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.approval===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
approval"},message:"must have required property 'approval'",schema:schema241.oneOf[3].required,parentSchema:schema241.oneOf[3],data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,3];else{_valid0&&
(valid0=!0,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.minHealthy===void 0){let err4={instancePath,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"minHealthy"},message:"must have required property 'minHealthy'",
schema:schema241.oneOf[4].required,parentSchema:schema241.oneOf[4],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,4];else{_valid0&&(valid0=!0,passing0=4);let _errs7=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.blastRadius===void 0){let err5={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"\
blastRadius"},message:"must have required property 'blastRadius'",schema:schema241.oneOf[5].required,parentSchema:schema241.oneOf[5],data};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,5];else{_valid0&&
(valid0=!0,passing0=5);let _errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.window===void 0){let err6={instancePath,
schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"window"},message:"must have required property 'window'",schema:schema241.
oneOf[6].required,parentSchema:schema241.oneOf[6],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,6];else{_valid0&&(valid0=!0,passing0=6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.evidence===void 0){let err7={instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"ev\
idence"},message:"must have required property 'evidence'",schema:schema241.oneOf[7].required,parentSchema:schema241.oneOf[7],data};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs9===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,7];else{_valid0&&
(valid0=!0,passing0=7);let _errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.spend===void 0){let err8={instancePath,
schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"spend"},message:"must have required property 'spend'",schema:schema241.
oneOf[8].required,parentSchema:schema241.oneOf[8],data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;
if(_valid0&&valid0)valid0=!1,passing0=[passing0,8];else{_valid0&&(valid0=!0,passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.fairness===void 0){let err9={instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"fa\
irness"},message:"must have required property 'fairness'",schema:schema241.oneOf[9].required,parentSchema:schema241.oneOf[9],data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,9];else{_valid0&&
(valid0=!0,passing0=9);let _errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.privacy===void 0){let err10={instancePath,
schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"privacy"},message:"must have required property 'privacy'",schema:schema241.
oneOf[10].required,parentSchema:schema241.oneOf[10],data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===
errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,10];else{_valid0&&(valid0=!0,passing0=10);let _errs13=errors;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)&&data.clamp===void 0){let err11={instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:"\
clamp"},message:"must have required property 'clamp'",schema:schema241.oneOf[11].required,parentSchema:schema241.oneOf[11],data};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs13===errors;_valid0&&valid0?(valid0=!1,passing0=[passing0,11]):_valid0&&(valid0=
!0,passing0=11)}}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err12={instancePath,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema241.oneOf,parentSchema:schema241,
data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!func1.call(schema241.properties,key0)){let err13={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema241,data};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}if(data.deny!==void 0){let data0=data.deny;if(typeof data0=="string"){if(!pattern6.test(data0)){let err14={instancePath:instancePath+
"/deny",schemaPath:"common.json#/$defs/cel/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema242,data:data0};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/\
deny",schemaPath:"common.json#/$defs/cel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema242.type,parentSchema:schema242,
data:data0};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.limit!==void 0&&(validate117(data.limit,{instancePath:instancePath+
"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.
errors),errors=vErrors.length)),data.budget!==void 0&&(validate119(data.budget,{instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"\
budget",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length)),data.
approval!==void 0&&(validate121(data.approval,{instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length)),data.reason!==void 0){
let data4=data.reason;if(typeof data4=="string"){if(!pattern6.test(data4)){let err16={instancePath:instancePath+"/reason",schemaPath:"common\
.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/reason",schemaPath:"common.json#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.minHealthy!==void 0){let data5=data.minHealthy;if(data5&&typeof data5=="object"&&
!Array.isArray(data5)){if(data5.of===void 0){let err18={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/required",keyword:"\
required",params:{missingProperty:"of"},message:"must have required property 'of'",schema:schema254.required,parentSchema:schema254,data:data5};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data5.atLeast===void 0){let err19={instancePath:instancePath+"/minHealthy",schemaPath:"\
#/$defs/minHealthy/required",keyword:"required",params:{missingProperty:"atLeast"},message:"must have required property 'atLeast'",schema:schema254.
required,parentSchema:schema254,data:data5};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key1 in data5)if(!(key1==="o\
f"||key1==="atLeast")){let err20={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema254,data:data5};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data5.of!==void 0){let data6=data5.of;if(data6!=="service"){let err21={instancePath:instancePath+
"/minHealthy/of",schemaPath:"#/$defs/minHealthy/properties/of/enum",keyword:"enum",params:{allowedValues:schema254.properties.of.enum},message:"\
must be equal to one of the allowed values",schema:schema254.properties.of.enum,parentSchema:schema254.properties.of,data:data6};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}}if(data5.atLeast!==void 0){let data7=data5.atLeast;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))){let err22={instancePath:instancePath+"/minHealthy/atLeast",schemaPath:"#/$defs/minHealthy/properties/atLeast/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema254.properties.atLeast.type,parentSchema:schema254.properties.
atLeast,data:data7};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(
data7))){let err23={instancePath:instancePath+"/minHealthy/atLeast",schemaPath:"#/$defs/minHealthy/properties/atLeast/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema254.properties.atLeast,data:data7};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+"/minHealthy",schemaPath:"#/$defs/minHealthy/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema254.type,parentSchema:schema254,data:data5};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}if(data.blastRadius!==void 0&&(validate123(data.blastRadius,{instancePath:instancePath+"/blastRadius",parentData:data,
parentDataProperty:"blastRadius",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=
vErrors.length)),data.window!==void 0&&(validate125(data.window,{instancePath:instancePath+"/window",parentData:data,parentDataProperty:"win\
dow",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length)),data.evidence!==
void 0&&(validate127(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.spend!==void 0&&(validate129(data.
spend,{instancePath:instancePath+"/spend",parentData:data,parentDataProperty:"spend",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate129.
errors:vErrors.concat(validate129.errors),errors=vErrors.length)),data.fairness!==void 0&&(validate131(data.fairness,{instancePath:instancePath+
"/fairness",parentData:data,parentDataProperty:"fairness",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(
validate131.errors),errors=vErrors.length)),data.privacy!==void 0&&(validate133(data.privacy,{instancePath:instancePath+"/privacy",parentData:data,
parentDataProperty:"privacy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=
vErrors.length)),data.clamp!==void 0){let data14=data.clamp;if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(Object.keys(data14).
length<2){let err25={instancePath:instancePath+"/clamp",schemaPath:"#/$defs/clamp/minProperties",keyword:"minProperties",params:{limit:2},message:"\
must NOT have fewer than 2 properties",schema:2,parentSchema:schema271,data:data14};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
if(data14.field===void 0){let err26={instancePath:instancePath+"/clamp",schemaPath:"#/$defs/clamp/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'",schema:schema271.required,parentSchema:schema271,data:data14};vErrors===null?vErrors=[
err26]:vErrors.push(err26),errors++}for(let key2 in data14)if(!(key2==="field"||key2==="min"||key2==="max")){let err27={instancePath:instancePath+
"/clamp",schemaPath:"#/$defs/clamp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:schema271,data:data14};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data14.
field!==void 0){let data15=data14.field;if(typeof data15=="string"){if(!pattern133.test(data15)){let err28={instancePath:instancePath+"/clam\
p/field",schemaPath:"#/$defs/clamp/properties/field/pattern",keyword:"pattern",params:{pattern:"^with(?:\\.[A-Za-z0-9_-]+)+$"},message:'must\
 match pattern "^with(?:\\.[A-Za-z0-9_-]+)+$"',schema:"^with(?:\\.[A-Za-z0-9_-]+)+$",parentSchema:schema271.properties.field,data:data15};vErrors===
null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/clamp/field",schemaPath:"#/$defs/clamp/proper\
ties/field/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema271.properties.field.type,parentSchema:schema271.
properties.field,data:data15};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data14.min!==void 0){let data16=data14.min;if(!(typeof data16==
"number"&&isFinite(data16))){let err30={instancePath:instancePath+"/clamp/min",schemaPath:"#/$defs/clamp/properties/min/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:schema271.properties.min.type,parentSchema:schema271.properties.min,data:data16};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data14.max!==void 0){let data17=data14.max;if(!(typeof data17=="number"&&isFinite(data17))){
let err31={instancePath:instancePath+"/clamp/max",schemaPath:"#/$defs/clamp/properties/max/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:schema271.properties.max.type,parentSchema:schema271.properties.max,data:data17};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}}}else{let err32={instancePath:instancePath+"/clamp",schemaPath:"#/$defs/clamp/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:schema271.type,parentSchema:schema271,data:data14};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{
let err33={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema241.type,parentSchema:schema241,
data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}return validate116.errors=vErrors,errors===0}validate116.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.match===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"match"},message:"must have required property 'match'",schema:schema236.required,parentSchema:schema236,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.rules===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:schema236.required,parentSchema:schema236,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="match"||key0==="rules")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema236,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.match!==void 0&&(validate114(
data.match,{instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data.rules!==void 0){let data1=data.rules;if(Array.isArray(data1)){
if(data1.length<1){let err3={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema236.properties.rules,data:data1};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++)validate116(data1[i0],{instancePath:instancePath+"/rules/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.
length)}else{let err4={instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema236.properties.rules.type,parentSchema:schema236.properties.rules,data:data1};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema236.
type,parentSchema:schema236,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate113.errors=vErrors,errors===0}validate113.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0&&(data.mode="enforce"),data.
apiVersion===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must h\
ave required property 'apiVersion'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"m\
ust have required property 'kind'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.metadata===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"mu\
st have required property 'metadata'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"m\
ust have required property 'spec'",schema:schema227.required,parentSchema:schema227,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
for(let key0 in data)if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema227,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){let data0=data.apiVersion;
if(data0!=="homeostat/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVersion/const",keyword:"const",
params:{allowedValue:"homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,data:data0};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Guardrail"){let err6={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Guardrail"},message:"must be equal to constant",schema:"G\
uardrail",parentSchema:schema227.properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.metadata!==void 0&&
(validate111(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length));let data3=data.mode;if(!(data3==="enforce"||data3===
"warn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"en\
um",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}data.spec!==void 0&&(validate113(data.spec,{instancePath:instancePath+"/spec",parentData:data,
parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.
length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema227.type,
parentSchema:schema227,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate110.errors=vErrors,errors===0}validate110.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAgent=validate137,schema272={$schema:"https://json-schema.org/draft/2020-12\
/schema",title:"Agent",description:"Who runs what. With no Agent policy there is one agent for everything.",type:"object",additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{$ref:"common.json#/$defs/apiVersion"},kind:{const:"Agent",description:"\
The kind of policy."},metadata:{$ref:"common.json#/$defs/metadata"},mode:{$ref:"common.json#/$defs/mode",description:"How far the agent may \
go. May stand in `spec` instead; the lesser of two holds. Default: `observe`."},spec:{$ref:"#/$defs/agentSpec"}},$defs:{agentSpec:{description:"\
One isolated control loop.",type:"object",additionalProperties:!1,required:["domains"],properties:{domains:{description:'Policies whose labe\
l `domain` is one of these; `"*"` for all.',type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":'a li\
st of domains; write "*" for all'},interval:{$ref:"common.json#/$defs/positiveDuration",description:"Time between ticks.",default:"5s"},priority:{
description:"Who wins where severities are equal: the greater number.",type:"integer",minimum:0,maximum:1e6,default:50},mode:{$ref:"common.j\
son#/$defs/mode",description:"How far the agent may go."},escalatesTo:{$ref:"common.json#/$defs/name",description:"The agent that is asked f\
or help when a ladder is exhausted and its playbook does not say what then."}}}}};function validate138(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.
labels={}),data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.owner===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"must hav\
e required property 'owner'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.rationale===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rationale"},message:"\
must have required property 'rationale'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="labels"||key0==="owner"||key0==="rationale"||key0==="runbook")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern4.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,\
62}$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data1=data.labels;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err6={instancePath:instancePath+"/label\
s",schemaPath:"#/$defs/policyLabels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"},
message:'must match pattern "^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$"',schema:"^[a-zA-Z0-9]([a-zA-Z0-9_./-]*[a-zA-Z0-9])?$",parentSchema:schema36.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs8===errors;if(!valid3){
let err7={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema36.propertyNames,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}for(let key2 in data1){let data2=data1[key2];if(typeof data2!="string"){let err8={instancePath:instancePath+"/labels/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/policyLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.additionalProperties.type,parentSchema:schema36.additionalProperties,data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/labels",schemaPath:"#/$defs/policyLabels/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data1};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.owner!==void 0){let data3=data.owner;if(typeof data3=="string"){if(!pattern6.test(data3)){let err10={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/owner",schemaPath:"#/$d\
efs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.rationale!==void 0){let data4=data.rationale;if(typeof data4=="string"){if(!pattern6.
test(data4)){let err12={instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'\
must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/rationale",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.runbook!==void 0){let data5=data.
runbook;if(typeof data5=="string"){if(!pattern8.test(data5)){let err14={instancePath:instancePath+"/runbook",schemaPath:"#/$defs/url/pattern",
keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema39,
data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/runbook",schemaPath:"#/\
$defs/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data5};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate138.
errors=vErrors,errors===0}validate138.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema281={description:"One isolated control \
loop.",type:"object",additionalProperties:!1,required:["domains"],properties:{domains:{description:'Policies whose label `domain` is one of \
these; `"*"` for all.',type:"array",items:{$ref:"common.json#/$defs/text"},minItems:1,uniqueItems:!0,"x-expected":'a list of domains; write \
"*" for all'},interval:{$ref:"common.json#/$defs/positiveDuration",description:"Time between ticks.",default:"5s"},priority:{description:"Wh\
o wins where severities are equal: the greater number.",type:"integer",minimum:0,maximum:1e6,default:50},mode:{$ref:"common.json#/$defs/mode",
description:"How far the agent may go."},escalatesTo:{$ref:"common.json#/$defs/name",description:"The agent that is asked for help when a la\
dder is exhausted and its playbook does not say what then."}}};function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.interval===void 0&&(data.interval="5s"),data.
priority===void 0&&(data.priority=50),data.domains===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
domains"},message:"must have required property 'domains'",schema:schema281.required,parentSchema:schema281,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="domains"||key0==="interval"||key0==="priority"||key0==="mode"||key0==="escalat\
esTo")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema281,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
domains!==void 0){let data0=data.domains;if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/domains",schemaPath:"\
#/properties/domains/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema281.
properties.domains,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];
if(typeof data1=="string"){if(!pattern6.test(data1)){let err3={instancePath:instancePath+"/domains/"+i0,schemaPath:"common.json#/$defs/text/\
pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema37,data:data1};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/domains/"+i0,schemaPath:"common.json#/$defs/text\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}let i1=data0.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){
let err5={instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"\
must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema281.properties.domains,data:data0};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++;break outer0}}}else{let err6={instancePath:instancePath+"/domains",schemaPath:"#/properties/\
domains/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema281.properties.domains.type,parentSchema:schema281.properties.
domains,data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data2=data.interval;if(typeof data2=="string"){if(!pattern13.
test(data2)){let err7={instancePath:instancePath+"/interval",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\
\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$",parentSchema:schema53,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/interval",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema53.
type,parentSchema:schema53,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let data3=data.priority;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema281.properties.priority.type,parentSchema:schema281.properties.
priority,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e6||isNaN(
data3)){let err10={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:schema281.properties.priority,data:data3};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data3<0||isNaN(data3)){let err11={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema281.properties.priority,data:data3};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.mode!==void 0){let data4=data.mode;if(!(data4==="enforce"||data4==="warn"||data4==="ob\
serve"||data4==="off")){let err12={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues:schema40.
enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data4};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}}if(data.escalatesTo!==void 0){let data5=data.escalatesTo;if(typeof data5=="string"){if(!pattern4.test(data5)){
let err13={instancePath:instancePath+"/escalatesTo",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9\
][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema35,data:data5};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/escalatesTo",schemaPath:"common.jso\
n#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data5};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema281.type,parentSchema:schema281,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate140.
errors=vErrors,errors===0}validate140.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate137(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.apiVersion===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required \
property 'apiVersion'",schema:schema272.required,parentSchema:schema272,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required\
 property 'kind'",schema:schema272.required,parentSchema:schema272,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required pr\
operty 'metadata'",schema:schema272.required,parentSchema:schema272,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
spec===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required\
 property 'spec'",schema:schema272.required,parentSchema:schema272,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)
if(!(key0==="apiVersion"||key0==="kind"||key0==="metadata"||key0==="mode"||key0==="spec")){let err4={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema272,
data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.apiVersion!==void 0){let data0=data.apiVersion;if(data0!=="homeostat\
/v1"){let err5={instancePath:instancePath+"/apiVersion",schemaPath:"common.json#/$defs/apiVersion/const",keyword:"const",params:{allowedValue:"\
homeostat/v1"},message:"must be equal to constant",schema:"homeostat/v1",parentSchema:schema33,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.kind!==void 0){let data1=data.kind;if(data1!=="Agent"){let err6={instancePath:instancePath+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Agent"},message:"must be equal to constant",schema:"Agent",parentSchema:schema272.
properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.metadata!==void 0&&(validate138(data.metadata,
{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.
errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.mode!==void 0){let data3=data.mode;if(!(data3==="enforce"||data3==="w\
arn"||data3==="observe"||data3==="off")){let err7={instancePath:instancePath+"/mode",schemaPath:"common.json#/$defs/mode/enum",keyword:"enum",
params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data3};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.spec!==void 0&&(validate140(data.spec,{instancePath:instancePath+"/spec",parentData:data,
parentDataProperty:"spec",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.
length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema272.type,
parentSchema:schema272,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate137.errors=vErrors,errors===0}validate137.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validateAgent,validateDetector,validateGuardrail,validatePlaybook,validateScalingRule,validateService,validateSource,validateThreshold};

export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
	readonly schema?: unknown;
	readonly parentSchema?: Readonly<Record<string, unknown>>;
	readonly data?: unknown;
	/** The key itself does not fit. */
	readonly propertyName?: string;
}

/** True when the value fits; else `errors` says where it does not, until the next call. */
export interface Validate {
	(value: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<string, Validate>> = {
	"Source": validateSource,
	"Service": validateService,
	"Detector": validateDetector,
	"Threshold": validateThreshold,
	"Playbook": validatePlaybook,
	"ScalingRule": validateScalingRule,
	"Guardrail": validateGuardrail,
	"Agent": validateAgent,
};
